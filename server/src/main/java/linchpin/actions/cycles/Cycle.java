package linchpin.actions.cycles;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import linchpin.actions.ActionId;
import linchpin.people.AccountId;
import linchpin.ui.Days;
import org.jspecify.annotations.Nullable;

/**
 * A trial of a change.
 *
 * @param n counted in each action
 * @param plan as it was written before the trial began
 * @param end null while it has not ended
 */
public record Cycle(
        CycleId id,
        ActionId action,
        int n,
        Plan plan,
        AccountId plannedBy,
        LocalDate plannedOn,
        @Nullable End end) {

    /**
     * What is tried, and what is thought will happen.
     *
     * @param measure null where nothing is counted
     * @param predicted of what is counted; null for none
     * @param where it is tried, in words
     */
    public record Plan(
            String change,
            String prediction,
            @Nullable Measure measure,
            @Nullable BigDecimal predicted,
            LocalDate startsOn,
            LocalDate endsOn,
            String where,
            With with) {}

    /**
     * What is counted.
     *
     * @param counted in words, or the name of a theme
     * @param theme how often people speak of it is what the charts show; null where somebody counts by hand
     */
    public record Measure(String counted, @Nullable Integer theme) {}

    /** Who tries it: how many in which role, and never who. */
    public record With(int patients, int carers, int staff) {

        /** @return as in "12 patients, 1 carer and no staff" */
        public String inWords() {
            return number(patients, "patient", "patients") + ", " + number(carers, "carer", "carers") + " and "
                    + number(staff, "member of staff", "members of staff");
        }

        private static String number(int many, String one, String more) {
            return many == 0 ? "no " + more : many == 1 ? "1 " + one : many + " " + more;
        }

        /** @return whether anybody does */
        public boolean anybody() {
            return patients + carers + staff > 0;
        }
    }

    /**
     * What happened, and what is done with it.
     *
     * @param outcome of what is counted by hand; null for none
     */
    public record End(
            String happened, @Nullable BigDecimal outcome, Ending ending, String because, AccountId by, LocalDate on) {}

    /** @return where it is shown */
    public String path() {
        return path(action, n);
    }

    static String path(ActionId action, int n) {
        return "/actions/" + action.id() + "/cycles/" + n;
    }

    /** @return as in "3 May 2026 to 17 May 2026" */
    public String when() {
        return Days.full(plan.startsOn()) + " to " + Days.full(plan.endsOn());
    }

    /** @return whether somebody still has to say what happened, days after its last one */
    public boolean overdue(LocalDate today) {
        return end == null && plan.endsOn().isBefore(today);
    }

    /** @return as in "under way", "to begin on 3 May 2026" or "adapted on 17 May 2026" */
    public String standing(LocalDate today) {
        if (end != null) {
            return end.ending().past() + " on " + Days.full(end.on());
        }
        if (plan.startsOn().isAfter(today)) {
            return "to begin on " + Days.full(plan.startsOn());
        }
        return overdue(today)
                ? "should have ended " + Days.count(ChronoUnit.DAYS.between(plan.endsOn(), today)) + " ago"
                : "under way until " + Days.full(plan.endsOn());
    }

    /** @return a number as people write it, without noughts that say nothing; empty for none */
    public static String number(@Nullable BigDecimal value) {
        return value == null ? "" : value.stripTrailingZeros().toPlainString();
    }
}

package linchpin.analysis.tally;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import linchpin.analysis.tally.exact.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * What a decision came to.
 *
 * @param outcome how it ended
 * @param winners in the order in which options were published
 * @param level where several are chosen: those of which none goes before another, and which would fill the places that are left; null where one is
 *     chosen
 * @param totals of each option, from 0 to 100, in the order in which options were published; empty where there are none
 * @param below options under a minimum, which never win, in that order too
 * @param without what each group's share changed: how it had ended without it, in the order of the groups
 * @param counted how many ballots count
 * @param refused those that do not, in their order
 */
public record Result(
        Outcome outcome,
        List<String> winners,
        @Nullable List<String> level,
        Map<String, Fraction> totals,
        List<String> below,
        Map<String, Ending> without,
        int counted,
        List<Refused> refused) {

    /** Where one option is chosen. */
    public Result(
            Outcome outcome,
            List<String> winners,
            Map<String, Fraction> totals,
            List<String> below,
            Map<String, Ending> without,
            int counted,
            List<Refused> refused) {
        this(outcome, winners, null, totals, below, without, counted, refused);
    }

    /**
     * How it had ended.
     *
     * @param outcome how
     * @param winners in the order in which options were published
     * @param level as in the result
     */
    public record Ending(
            Outcome outcome, List<String> winners, @Nullable List<String> level) {

        /** Where one option is chosen. */
        public Ending(Outcome outcome, List<String> winners) {
            this(outcome, winners, null);
        }
    }

    /**
     * A ballot that does not count.
     *
     * @param index which, from 0
     * @param why the first reason that applies
     */
    public record Refused(int index, Why why) {}

    /** Why a ballot does not count, in the order in which it is asked. */
    public enum Why {
        /** Its voter is in no group. */
        NOT_A_MEMBER,
        /** It came when the decision was closed. */
        LATE,
        /** Its voter has an interest. */
        CONFLICT,
        /** It says what cannot be said. */
        OUT_OF_RANGE,
        /** Another ballot of its voter stands in its place. */
        REPLACED;

        /** @return as it is published: "not a member" */
        public String words() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }
}

package linchpin.actions;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import linchpin.matters.MatterId;
import linchpin.people.AccountId;
import linchpin.ui.Days;
import org.jspecify.annotations.Nullable;

/**
 * A promise made in a matter. Who owns it answers for it, on every page: whoever is only asked to do it does not, until they have said yes.
 *
 * @param ownerId who answers for it
 * @param askedId who is asked to take it over, and has not said yes; null for nobody
 * @param firstDue what was promised first, however often it was moved or put back since
 * @param small whether it is in the small change lane
 * @param reason why it was put back or dropped; null otherwise
 * @param timesBack how often those who raised the matter said that it had not changed
 * @param toldOn on which it was marked as done, whatever day was given; null before, and for what was marked before this was kept
 * @param droppedOn null before, and for what was dropped before this was kept
 * @param askedAboutOn when its owner was asked about it last; null where nobody did
 * @param askedAboutBy who did that; null where nobody did
 * @param closedWith whether it was dropped because its matter was closed as not resolved
 * @param grownOn since when it is an ordinary action, which was promised as a small change; null for what is one, or never was
 * @param grownWhy why it was no small change after all; null as above
 */
public record Action(
        ActionId id,
        MatterId matterId,
        String what,
        AccountId ownerId,
        @Nullable AccountId askedId,
        LocalDate due,
        LocalDate firstDue,
        boolean small,
        ActionState state,
        LocalDate promisedOn,
        @Nullable LocalDate doneOn,
        @Nullable String doneWhat,
        @Nullable String reason,
        int timesBack,
        @Nullable LocalDate toldOn,
        @Nullable LocalDate droppedOn,
        @Nullable LocalDate askedAboutOn,
        @Nullable AccountId askedAboutBy,
        boolean closedWith,
        @Nullable LocalDate grownOn,
        @Nullable String grownWhy) {

    /** What takes longer is no small change. */
    public static final int DAYS_OF_A_SMALL_CHANGE = 7;

    /** @return the last day on which what is promised on a day is still a small change */
    public static LocalDate lastSmallDay(LocalDate promised) {
        return promised.plusDays(DAYS_OF_A_SMALL_CHANGE);
    }

    /** @return whether it is a small change still, were it due on this day */
    public boolean staysSmall(LocalDate newDue) {
        return small && !newDue.isAfter(lastSmallDay(promisedOn));
    }

    /** @return where it is shown */
    public String path() {
        return "/actions/" + id.id();
    }

    /** @return whether this person owns it, or is asked to */
    public boolean concerns(AccountId person) {
        return person.equals(ownerId) || person.equals(askedId);
    }

    /** @return whom it was named for last: who is asked; its owner where nobody is */
    AccountId named() {
        return askedId == null ? ownerId : askedId;
    }

    /** @return whether it can be done in its state */
    public boolean can(ActionAct act) {
        return ActionGraph.after(state, act).isPresent();
    }

    /** @return how many days past its due date; 0 when it is not late */
    public long daysLate(LocalDate today) {
        return state.open() ? Math.max(0, ChronoUnit.DAYS.between(due, today)) : 0;
    }

    /** @return as in ", asked on 3 May 2026"; empty where nobody asked about it, or it is not to be done any more */
    public String askedAbout() {
        return askedAboutOn == null || !state.open() ? "" : ", asked on " + Days.full(askedAboutOn);
    }

    /** @return whether it came back and is to be put right */
    public boolean cameBack() {
        return state.open() && timesBack > 0;
    }

    /**
     * The clock of the first promise runs on, whatever date was given since.
     *
     * @return as in "due 12 May 2026, 4 days late, first promised for 1 May 2026, 15 days ago"
     */
    public String timing(LocalDate today) {
        return switch (state) {
            case DONE -> "done on " + Days.full(Objects.requireNonNull(doneOn)) + after(doneOn) + told(doneOn);
            case DROPPED -> "was due " + Days.full(due) + first() + (droppedOn == null ? "" : dropped(droppedOn));
            case PROMISED, STARTED, PUT_BACK ->
                (cameBack() ? "to be put right by " : "due ") + Days.full(due) + late(today) + first() + since(today);
        };
    }

    private String late(LocalDate today) {
        return daysLate(today) == 0 ? "" : ", " + Days.count(daysLate(today)) + " late";
    }

    private String first() {
        return due.equals(firstDue) ? "" : ", first promised for " + Days.full(firstDue);
    }

    private String since(LocalDate today) {
        return due.equals(firstDue) || !firstDue.isBefore(today)
                ? ""
                : ", " + Days.count(ChronoUnit.DAYS.between(firstDue, today)) + " ago";
    }

    /** A day that is given for the past must not pass for having been told in time. */
    private String told(LocalDate done) {
        return toldOn == null || toldOn.equals(done) ? "" : ", told on " + Days.full(toldOn);
    }

    private String dropped(LocalDate on) {
        return ", dropped on " + Days.full(on) + after(on);
    }

    private String after(LocalDate day) {
        return day.isAfter(firstDue)
                ? ", " + Days.count(ChronoUnit.DAYS.between(firstDue, day)) + " after the date first promised"
                : "";
    }
}

package linchpin.actions.small;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import linchpin.actions.Action;
import linchpin.actions.ActionState;
import linchpin.ui.Days;
import org.jspecify.annotations.Nullable;

/**
 * What was done in the lane in some time. A change counts as done while it is claimed; one that those who raised it sent back counts again
 * once it is put right, with all the days since it was promised.
 *
 * @param days from the promise to the day it was done, of each, the fewest first
 * @param grown how many became ordinary actions
 * @param dropped how many will not be done
 */
record LaneCount(List<Long> days, long grown, long dropped) {

    /** @param from the first day counted; {@code to} is the last */
    static LaneCount of(List<Action> promised, LocalDate from, LocalDate to) {
        var time = new Time(from, to);
        return new LaneCount(
                done(promised, from, to).stream().map(LaneCount::days).sorted().toList(),
                promised.stream().filter(action -> time.holds(action.grownOn())).count(),
                promised.stream()
                        .filter(action -> action.small() && time.holds(action.droppedOn()))
                        .count());
    }

    /** @return those that were done as small changes in this time, the latest first */
    static List<Action> done(List<Action> promised, LocalDate from, LocalDate to) {
        return promised.stream()
                .filter(Action::small)
                .filter(action -> action.state() == ActionState.DONE && new Time(from, to).holds(action.doneOn()))
                .sorted((one, other) -> Objects.requireNonNull(other.doneOn()).compareTo(one.doneOn()))
                .toList();
    }

    private record Time(LocalDate from, LocalDate to) {

        boolean holds(@Nullable LocalDate day) {
            return day != null && !day.isBefore(from) && !day.isAfter(to);
        }
    }

    private static long days(Action done) {
        return ChronoUnit.DAYS.between(done.promisedOn(), Objects.requireNonNull(done.doneOn()));
    }

    int done() {
        return days.size();
    }

    long withinAWeek() {
        return days.stream()
                .filter(count -> count <= Action.DAYS_OF_A_SMALL_CHANGE)
                .count();
    }

    /** @return the day in the middle; the later one of two, so that nothing looks quicker than it was */
    private String median() {
        return Days.count(days.get(days.size() / 2));
    }

    /** @return as in "31 small changes done, 27 within a week, median 4 days. 2 grew too big for a week. 1 was dropped." */
    String says() {
        var first = days.isEmpty()
                ? "No small change was done."
                : changes(done()) + " done, " + withinAWeek() + " within a week, median " + median() + ".";
        return first
                + (grown == 0 ? "" : " " + grown + " grew too big for a week.")
                + (dropped == 0 ? "" : " " + dropped + (dropped == 1 ? " was dropped." : " were dropped."));
    }

    private static String changes(int many) {
        return many == 1 ? "1 small change" : many + " small changes";
    }
}

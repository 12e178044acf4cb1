package linchpin.actions.cycling;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import linchpin.actions.Action;
import linchpin.actions.cycles.Cycle;
import linchpin.actions.cycles.Ending;
import linchpin.ui.Choice;
import org.jspecify.annotations.Nullable;

/**
 * What the page of one cycle prints.
 *
 * @param plannedBy by name, and on which day
 * @param endedBy the same; empty while it has not ended
 * @param values of each day, the earliest first
 * @param spoken what the charts know of it; null where they know nothing
 * @param before what was learnt in the cycle before; null for the first
 */
record CyclePage(
        Action action,
        Cycle cycle,
        LocalDate today,
        String plannedBy,
        String endedBy,
        List<Day> values,
        List<Corrected> notes,
        @Nullable Spoken spoken,
        @Nullable Cycle before,
        boolean mayChange) {

    /**
     * What was counted on a day.
     *
     * @param value the latest that was said
     * @param earlier as in "first entered as 12 by Helen Marsh"; empty where nobody corrected it
     */
    record Day(String day, String value, String by, String earlier) {}

    /** What somebody corrected. */
    record Corrected(String words, String by) {}

    /**
     * How many spoke of a theme during the cycle, and in as many days before.
     *
     * @param says in a sentence; that it cannot be told where it cannot
     * @param chart where all of it is drawn; empty where this viewer may not read it
     */
    record Spoken(String says, String chart) {}

    boolean running() {
        return cycle.end() == null;
    }

    boolean byHand() {
        return EndForm.byHand(cycle);
    }

    /** @return what was counted last by hand, in the words of the page; empty for nothing */
    String last() {
        return values.isEmpty()
                ? ""
                : values.getLast().value() + " on " + values.getLast().day();
    }

    /** @return where the next one is planned; empty where it cannot be */
    String next() {
        return mayChange && !running() && action.state().open() ? action.path() + "/cycles/new" : "";
    }

    static List<Choice> endings() {
        return Stream.of(Ending.values())
                .map(ending -> new Choice(ending.stored(), ending.label(), ending.hint()))
                .toList();
    }
}

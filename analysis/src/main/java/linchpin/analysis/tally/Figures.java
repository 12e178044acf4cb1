package linchpin.analysis.tally;

import java.util.HashMap;
import java.util.Map;
import linchpin.analysis.tally.exact.Fraction;
import org.jspecify.annotations.Nullable;

/** What each group makes of each thing that must be worked out: an option or, where there are criteria, an option in one of them. */
final class Figures {

    /** The one question where there are no criteria. */
    static final String NO_CRITERION = "";

    private record Cell(String group, String criterion, String option) {}

    private final Map<Cell, Fraction> cells = new HashMap<>();

    void put(String group, String criterion, String option, Fraction figure) {
        cells.put(new Cell(group, criterion, option), figure);
    }

    void put(String group, String option, Fraction figure) {
        put(group, NO_CRITERION, option, figure);
    }

    /** @return null where the group says nothing about it */
    @Nullable
    Fraction of(String group, String criterion, String option) {
        return cells.get(new Cell(group, criterion, option));
    }
}

package linchpin.walks;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import linchpin.ui.Choice;

/** What it takes to put a finding right. */
public enum Cost {
    SMALL("Small", "Somebody can do it within a week."),
    MONEY("Needs money", "It has to be paid for."),
    BUILDING("Needs building", "Walls, doors, lifts or ground have to change.");

    private final String label;
    private final String hint;

    Cost(String label, String hint) {
        this.label = label;
        this.hint = hint;
    }

    public String label() {
        return label;
    }

    public String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Cost> of(String stored) {
        return Stream.of(values()).filter(cost -> cost.stored().equals(stored)).findFirst();
    }

    public static List<Choice> choices() {
        return Stream.of(values())
                .map(cost -> new Choice(cost.stored(), cost.label, cost.hint))
                .toList();
    }
}

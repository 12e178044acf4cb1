package linchpin.influence.talks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import linchpin.ui.Choice;

/** By which way something was said. */
enum Route {
    MEETING("In a meeting"),
    CORRIDOR("In a corridor"),
    CALL("In a call"),
    EMAIL("By email"),
    OTHER("Another way");

    private final String label;

    Route(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @return empty for what is none */
    static Optional<Route> of(String stored) {
        return Arrays.stream(values())
                .filter(one -> one.stored().equals(stored))
                .findFirst();
    }

    /** @return all, and first that it is not said */
    static List<Choice> choices() {
        var choices = new ArrayList<>(List.of(new Choice("", "I do not say")));
        Arrays.stream(values()).forEach(one -> choices.add(new Choice(one.stored(), one.label())));
        return choices;
    }
}

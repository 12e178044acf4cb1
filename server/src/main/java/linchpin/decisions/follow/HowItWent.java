package linchpin.decisions.follow;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import linchpin.ui.Choice;

/** What was found when a decision was looked at again. */
enum HowItWent {
    KEPT("It was done, and stays as it is"),
    CHANGED("It was done, and something about it is changed"),
    NOT_DONE("It was not done");

    private final String label;

    HowItWent(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<HowItWent> stored(String name) {
        return Arrays.stream(values()).filter(one -> one.stored().equals(name)).findFirst();
    }

    static List<Choice> choices() {
        return Arrays.stream(values())
                .map(one -> new Choice(one.stored(), one.label()))
                .toList();
    }
}

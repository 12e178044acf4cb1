package linchpin.feedback.helping;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import linchpin.ui.Choice;

/** What became of an offer to help. */
enum Outcome {
    INVITED("We invited them to take part", "We invited you to take part"),
    ANSWERED("We spoke with them, wrote or rang", "We answered you"),
    NOT_NOW("Not now", "Not now");

    private final String label;
    private final String toThem;

    Outcome(String label, String toThem) {
        this.label = label;
        this.toThem = toThem;
    }

    /** @return as those read it who look after offers */
    String label() {
        return label;
    }

    /** @return as it reads who offered */
    String toThem() {
        return toThem;
    }

    String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<Choice> choices() {
        return Arrays.stream(values())
                .map(outcome -> new Choice(outcome.stored(), outcome.label))
                .toList();
    }

    static Optional<Outcome> chosen(String value) {
        return Arrays.stream(values())
                .filter(outcome -> outcome.stored().equals(value))
                .findFirst();
    }
}

package linchpin.rounds;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import linchpin.ui.Choice;

/** Why words that were said are gone for good. One of four, so that the reason cannot tell again what had to go. */
public enum WhyTaken {
    NAMES("It told who somebody is"),
    ASKED("Whoever sent it asked for that"),
    ABOUT("Somebody it was about asked for that"),
    LAW("The law does not let it be kept");

    private final String label;

    WhyTaken(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** @return as stored */
    public String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @return what stands in the place of the words */
    public String told() {
        return "[Taken away: " + label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1) + "]";
    }

    /** @return all of them, to choose from */
    public static List<Choice> choices() {
        return Arrays.stream(values())
                .map(why -> new Choice(why.stored(), why.label))
                .toList();
    }

    /** @return empty for what is none */
    public static Optional<WhyTaken> of(String stored) {
        return Arrays.stream(values())
                .filter(why -> why.stored().equals(stored))
                .findFirst();
    }
}

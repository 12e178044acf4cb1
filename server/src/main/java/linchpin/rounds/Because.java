package linchpin.rounds;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import linchpin.ui.Choice;

/** Why something that was said is not shown to everybody. */
public enum Because {
    NAMES("It tells who somebody is, and covering it leaves nothing"),
    HARM("It tells of harm, and was passed on to those who act on it"),
    HATEFUL("It is hateful, or threatens somebody"),
    ELSEWHERE("It is about something else than this round"),
    NOTHING("There is nothing in it to ask"),
    OTHER("Another reason"),
    /** It is gone, whatever it was; nobody chooses this, it comes of taking it away. */
    TAKEN("It was taken away before anybody read it");

    private final String label;

    Because(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** @return as stored */
    public String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @return what somebody may choose */
    public static List<Choice> choices() {
        return Arrays.stream(values())
                .filter(because -> because != TAKEN)
                .map(because -> new Choice(because.stored(), because.label))
                .toList();
    }

    /** @return empty for what nobody may choose */
    public static Optional<Because> chosen(String stored) {
        return of(stored).filter(because -> because != TAKEN);
    }

    /** @return empty for what is none */
    public static Optional<Because> of(String stored) {
        return Arrays.stream(values())
                .filter(because -> because.stored().equals(stored))
                .findFirst();
    }
}

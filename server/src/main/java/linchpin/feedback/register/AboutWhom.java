package linchpin.feedback.register;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import linchpin.ui.Choice;

/** Whose care somebody speaks about. */
public enum AboutWhom {
    MYSELF("Me", "Their own"),
    SOMEONE_I_CARE_FOR("Somebody I care for", "Somebody they care for"),
    SOMEONE_ELSE("Somebody else", "Somebody else"),
    UNKNOWN("", "");

    private final String asked;
    private final String told;

    AboutWhom(String asked, String told) {
        this.asked = asked;
        this.told = told;
    }

    /** @return as stored, and as sent by forms */
    public String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @return as somebody else tells it of the giver; empty for unknown */
    public String told() {
        return told;
    }

    /** @return what a giver chooses from */
    public static List<Choice> asked() {
        return known().map(one -> new Choice(one.stored(), one.asked)).toList();
    }

    /** @return what somebody chooses from who tells it of a giver */
    public static List<Choice> askedOfThem() {
        return known().map(one -> new Choice(one.stored(), one.told)).toList();
    }

    /** @return as chosen in a form; unknown for nothing, or for something else */
    public static AboutWhom chosen(String stored) {
        return known().filter(one -> one.stored().equals(stored)).findFirst().orElse(UNKNOWN);
    }

    private static java.util.stream.Stream<AboutWhom> known() {
        return Arrays.stream(values()).filter(one -> one != UNKNOWN);
    }
}

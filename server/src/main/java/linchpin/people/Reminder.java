package linchpin.people;

import java.util.Locale;

/** Kinds of things on a home page that somebody may be reminded of by mail. */
public enum Reminder {
    URGENT("Alarms", "Somebody may be at risk, or something stands still that must not."),
    WAITS("What waits for my yes, my vote or my reply", "Nobody else can do it, or few can."),
    YOURS("What I promised, wrote or asked for", "It came back, is late, or somebody replied."),
    CAME("What came in", "New feedback, and matters that nobody took up.");

    private final String label;
    private final String hint;

    Reminder(String label, String hint) {
        this.label = label;
        this.hint = hint;
    }

    /** @return as whoever chooses reads it */
    public String label() {
        return label;
    }

    /** @return what is of this kind, in a sentence */
    public String hint() {
        return hint;
    }

    /** @return as it stands in the database and in forms */
    public String stored() {
        return name().toLowerCase(Locale.ROOT);
    }
}

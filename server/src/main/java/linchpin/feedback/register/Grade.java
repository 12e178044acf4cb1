package linchpin.feedback.register;

import java.util.Arrays;

/** How a giver wishes to be known. Their own choice, changeable at any time. */
public enum Grade {
    NAMELESS(0, "Nobody", "We will not know who you are. You can still follow what happens with your receipt."),
    REACHABLE(
            1,
            "Nobody, but you may contact me",
            "Staff do not see your name. Somebody apart from the team can pass a message on."),
    KNOWN_TO_TEAM(2, "The team", "The people who look into it see your name. It is never published."),
    PUBLIC_NAME(
            3,
            "Everybody",
            "Your first name, or a name you choose, may stand beside your words when they are published.");

    private final int stored;
    private final String label;
    private final String meaning;

    Grade(int stored, String label, String meaning) {
        this.stored = stored;
        this.label = label;
        this.meaning = meaning;
    }

    /** @return as stored: 0 nameless to 3 public name */
    public int stored() {
        return stored;
    }

    /** @return the grade stored so */
    public static Grade of(int stored) {
        return Arrays.stream(values())
                .filter(grade -> grade.stored == stored)
                .findFirst()
                .orElseThrow();
    }

    public String label() {
        return label;
    }

    /** @return what choosing it means, as told to the giver */
    public String meaning() {
        return meaning;
    }
}

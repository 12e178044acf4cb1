package linchpin.organisation;

import java.util.Arrays;
import java.util.Locale;

/** What somebody was asked for. It changes what an answer means: "Nothing" to what could be better is praise. */
public enum QuestionClass {
    WHAT_GOOD("What was good"),
    COULD_IMPROVE("What could be better"),
    NONSPECIFIC("Both, or anything"),
    /** Nobody asked: a story of the giver's own. */
    STORY("Their story"),
    /** Nobody asked: added to what was said before. */
    ADDED("Added later");

    private final String label;

    QuestionClass(String label) {
        this.label = label;
    }

    /** @return as people read it */
    public String label() {
        return label;
    }

    public String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @return the class stored so; {@link #NONSPECIFIC} for anything else */
    public static QuestionClass of(String stored) {
        return Arrays.stream(values())
                .filter(one -> one.stored().equals(stored))
                .findFirst()
                .orElse(NONSPECIFIC);
    }
}

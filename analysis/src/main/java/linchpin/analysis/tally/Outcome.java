package linchpin.analysis.tally;

import java.util.Locale;

/** How a decision ended. */
public enum Outcome {
    /** One option has won. */
    DECIDED,
    /** Several have the most, and nothing tells them apart. */
    TIED,
    /** What was said does not suffice, or no option came up to a minimum. */
    NOT_DECIDED,
    /** Too few of some group took part. */
    NO_QUORUM,
    /** Its one option is taken. */
    PASSED,
    /** Its one option is not taken. */
    NOT_PASSED,
    /** Somebody stands in the way of consent. */
    OBJECTION_STANDS;

    /** @return as it is published: "not decided" */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}

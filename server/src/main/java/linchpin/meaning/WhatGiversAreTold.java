package linchpin.meaning;

import java.util.Locale;

/**
 * What the receipt says came of an alarm: one of a few sentences, for whoever settles it writes for colleagues. The receipt may lie where
 * somebody reads it who must not know, so nothing can be said, too.
 */
public enum WhatGiversAreTold {
    READ("Somebody responsible read it, and nothing more was needed", "somebody responsible read this with care."),
    DEALT_WITH(
            "It was dealt with by the team it is about",
            "somebody responsible read this with care, and the team it is about dealt with it."),
    SAFETY(
            "It was passed on to the patient safety team",
            "somebody responsible read this with care, and passed it on to the patient safety team."),
    SAFEGUARDING(
            "It was passed on to the safeguarding team",
            "somebody responsible read this with care, and passed it on to the safeguarding team."),
    NOTHING("Nothing: somebody else may see the receipt, and that could put a person in danger", "");

    private final String label;
    private final String sentence;

    WhatGiversAreTold(String label, String sentence) {
        this.label = label;
        this.sentence = sentence;
    }

    /** @return for who settles it */
    public String label() {
        return label;
    }

    /** @return for the giver, after "On 3 May 2026, "; empty for nothing */
    public String sentence() {
        return sentence;
    }

    /** @return for colleagues: what stands on the receipt */
    public String toColleagues() {
        return sentence.isEmpty()
                ? "The giver is told nothing of it."
                : "The giver reads: “" + sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1)
                        + "”";
    }

    public String stored() {
        return name().toLowerCase(Locale.ROOT);
    }
}

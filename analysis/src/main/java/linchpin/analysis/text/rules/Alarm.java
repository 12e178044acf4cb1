package linchpin.analysis.text.rules;

/**
 * Words that a person should look at today. Alarms err towards asking: most turn out to be nothing.
 *
 * @param kind what may be wrong
 * @param start the first character of the words that raised it, counted in the words as given
 * @param end behind the last character
 * @param why in a few words, for the person who looks
 */
public record Alarm(Kind kind, int start, int end, String why) {

    /** What may be wrong. */
    public enum Kind {
        /** Harm that came, or nearly came, from care: a wrong medicine, a fall, a delay that hurt. */
        SAFETY,
        /** A person at risk: abuse, neglect, self-harm, violence, exploitation. */
        SAFEGUARDING
    }
}

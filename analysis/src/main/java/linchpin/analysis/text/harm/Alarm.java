package linchpin.analysis.text.harm;

/**
 * Words that a person should look at today. Alarms err towards asking: many turn out to be nothing.
 *
 * @param harm what may have been done
 * @param start the first character of the sentence that raised it, counted in the words as given
 * @param end behind its last character
 */
public record Alarm(Harm harm, int start, int end) {

    /** What may be wrong. */
    public enum Kind {
        /** Harm that came, or nearly came, from care: a wrong medicine, a fall, a delay that hurt. */
        SAFETY,
        /** A person at risk: abuse, neglect, self-harm, violence, exploitation. */
        SAFEGUARDING
    }

    public Kind kind() {
        return harm.kind();
    }

    /** @return in a few words, for the person who looks */
    public String why() {
        return harm.label();
    }
}

package linchpin.analysis.text.redaction.findings;

/**
 * One proposal: mask the characters from start (inclusive) to end (exclusive), because of the reason.
 *
 * @param sureness how likely it is that this is what it seems to be, 0 to 1: a rule's rough worth, or a model's probability
 */
public record Finding(int start, int end, Kind kind, String reason, double sureness) {

    public Finding {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("A finding covers at least one character.");
        }
    }

    /** @return whether some characters belong to both */
    public boolean overlaps(Finding other) {
        return start < other.end && other.start < end;
    }
}

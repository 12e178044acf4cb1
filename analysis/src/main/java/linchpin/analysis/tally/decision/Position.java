package linchpin.analysis.tally.decision;

/**
 * Where somebody stands when consent is asked for.
 *
 * @param stance what they say
 * @param withdrawn whether they took it back, as an objection that was met
 */
public record Position(Stance stance, boolean withdrawn) {

    /** What somebody says who is asked for their consent. */
    public enum Stance {
        /** They agree. */
        CONSENT,
        /** They have doubts and do not stand in the way. */
        ASIDE,
        /** They stand in the way. */
        OBJECT,
        /** They say nothing; it counts for the quorum. */
        ABSTAIN
    }

    /** @return whether it stands in the way of the decision */
    public boolean objects() {
        return stance == Stance.OBJECT && !withdrawn;
    }
}

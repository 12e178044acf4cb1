package linchpin.analysis.tally.decision;

/** An answer to yes or no. */
public enum Say {
    /** For it. */
    YES,
    /** Against it. */
    NO,
    /** Neither; it counts for the quorum. */
    ABSTAIN
}

package linchpin.analysis.tally.decision;

/** What becomes of the share of a group of which no counted ballot says anything about what must be worked out. */
public enum Absent {
    /** Without it, nothing is decided. */
    VOID,
    /** The other groups' shares take its place. */
    LAPSE
}

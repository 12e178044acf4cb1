package linchpin.analysis.tally.decision;

/** How a ballot came. */
public enum Source {
    /** Cast on a page by the voter. */
    ONLINE,
    /** Filled in by the voter on paper. */
    PAPER,
    /** Cast by somebody whom the voter sent. */
    PROXY;

    /** @return whether the voter filled it in, which goes before what somebody else did for them */
    public boolean own() {
        return this != PROXY;
    }
}

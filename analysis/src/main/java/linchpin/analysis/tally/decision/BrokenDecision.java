package linchpin.analysis.tally.decision;

/** What is published of a decision does not fit together, or more is asked than can be worked out. */
public final class BrokenDecision extends RuntimeException {

    private final String where;
    private final String what;

    /**
     * Says what is wrong.
     *
     * @param where the path of it, such as {@code groups[1].share}
     * @param what the sentence that follows it
     */
    public BrokenDecision(String where, String what) {
        super(where + ": " + what);
        this.where = where;
        this.what = what;
    }

    /** @return the path of what is wrong, such as {@code groups[1].share} */
    public String where() {
        return where;
    }

    /** @return what is wrong with it */
    public String what() {
        return what;
    }
}

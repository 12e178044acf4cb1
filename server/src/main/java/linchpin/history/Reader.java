package linchpin.history;

/** For whom an act is put into words. */
public enum Reader {
    /** Somebody who looks at what became of their own feedback. */
    GIVER,
    /** Somebody who works with it. */
    TEAM
}

package linchpin.twins;

/** Who reads the pages. */
enum Reader {
    /** Nobody who has an account. */
    ANYBODY,
    /** A clinician of Elm, who may open what was said there and nowhere else. */
    OF_ONE_WARD,
    /** Somebody with every role, who may open all that was said, but learns of nobody who they are. */
    OF_ALL,
    /** Whoever sees the return once the body it goes to has published it. */
    OF_THE_PUBLICATION
}

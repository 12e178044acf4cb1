package linchpin.analysis.charts;

/** What kind of chart it is. */
public enum Kind {
    /** Individual values with limits from their moving range; also called individuals chart. */
    XMR("XmR chart"),
    /** Percentages with limits for each month's own number. */
    P("p chart"),
    /** Laney's: percentages of very different or very large numbers, with limits widened or narrowed to what they really do. */
    LANEY_P("p′ chart"),
    /** Time between rare events. */
    T("T chart"),
    /** Cases between rare ones. */
    G("G chart"),
    /** Values about their median, without limits. */
    RUN("run chart"),
    /** Too little for more than a line. */
    LINE("line");

    private final String words;

    Kind(String words) {
        this.words = words;
    }

    /** @return what analysts call it */
    public String words() {
        return words;
    }

    /** @return whether it has limits */
    public boolean limits() {
        return this != RUN && this != LINE;
    }
}

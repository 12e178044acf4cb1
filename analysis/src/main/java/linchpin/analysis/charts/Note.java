package linchpin.analysis.charts;

/**
 * Something that must be known to read a chart rightly.
 *
 * @param about what it is about
 * @param words the same, said plainly
 */
public record Note(About about, String words) {

    /** What a note can be about. */
    public enum About {
        /** There are no points. */
        NOTHING,
        /** A phase has fewer than 12 points. */
        FEW_POINTS,
        /** All values are the same, so there is no variation to tell a change from. */
        ALL_THE_SAME,
        /** Nearly all values are the same, and the limits fall together with the mean. */
        LIMITS_MEET,
        /** Dates are missing between points. */
        GAPS,
        /** Times in which nobody answered, and of which there is no percentage. */
        NOTHING_COUNTED,
        /** Cases were not in order, and are taken as evenly spread. */
        SPREAD
    }
}

package linchpin.tables;

import org.jspecify.annotations.Nullable;

/** All rows of a table, the header among them, as they stand in the file. */
public interface Records extends AutoCloseable {

    /**
     * How far a file is believed.
     *
     * @param columns more than any survey has; a file with more is broken, or meant to break us
     * @param characters of one row; a longer one is nearly always a quotation mark that nobody closed
     */
    record Limits(int columns, int characters) {

        /** For what people send. */
        public static final Limits SENT = new Limits(1_000, 1_000_000);

        /** For what we wrote ourselves, which holds more than what it was made from. */
        static final Limits OURS = new Limits(2_000, 16_000_000);
    }

    /** @return the next row, which has no cells where nothing at all is written; null after the last */
    @Nullable
    Line next();

    /** @return in how many lines so far letters were not written as they should be */
    default long mended() {
        return 0;
    }

    @Override
    void close();
}

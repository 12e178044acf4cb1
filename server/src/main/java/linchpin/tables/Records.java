package linchpin.tables;

import org.jspecify.annotations.Nullable;

/** All rows of a file on which something is written, the header among them. */
interface Records extends AutoCloseable {

    /**
     * How far a file is believed.
     *
     * @param columns more than any survey has; a file with more is broken, or meant to break us
     * @param characters of one row; a longer one is nearly always a quotation mark that nobody closed
     */
    record Limits(int columns, int characters) {

        /** For what people send. */
        static final Limits SENT = new Limits(1_000, 1_000_000);

        /** For what we wrote ourselves, which holds more than what it was made from. */
        static final Limits OURS = new Limits(2_000, 16_000_000);
    }

    @Nullable
    Line next();

    @Override
    void close();
}

package linchpin.tables;

import org.jspecify.annotations.Nullable;

/** All rows of a file that are not blank, the header among them. */
interface Records extends AutoCloseable {

    @Nullable
    Line next();

    @Override
    void close();
}

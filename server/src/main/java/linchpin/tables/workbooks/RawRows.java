package linchpin.tables.workbooks;

import org.jspecify.annotations.Nullable;

/** The rows of a sheet as they stand in it. */
interface RawRows extends AutoCloseable {

    @Nullable
    Row next();

    @Override
    void close();
}

package linchpin.tables;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a file, one after the other. Only a few are held at a time, however large the file. */
public interface Rows extends AutoCloseable {

    /** @return the names of the columns, made up where the file has no header */
    List<String> header();

    /**
     * @return the next row below the header that is not wholly blank; null after the last
     * @throws BrokenFile where the file cannot be read any further
     */
    @Nullable
    Line next();

    @Override
    void close();
}

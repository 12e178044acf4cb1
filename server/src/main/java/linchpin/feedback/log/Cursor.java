package linchpin.feedback.log;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A place between two rows of the log: from there on to older or newer ones. Rows that arrive meanwhile shift nothing. */
public record Cursor(LocalDate receivedOn, long entry) {

    /** Before every row. */
    static final Cursor FIRST = new Cursor(LocalDate.of(1, 1, 1), 0);

    /** @param sent as in {@code 2026-11-23,4711} */
    static Optional<Cursor> of(@Nullable String sent) {
        if (sent == null || !sent.matches("[0-9]{4}-[0-9]{2}-[0-9]{2},[0-9]{1,18}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Cursor(LocalDate.parse(sent.substring(0, 10)), Long.parseLong(sent.substring(11))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return receivedOn + "," + entry;
    }
}

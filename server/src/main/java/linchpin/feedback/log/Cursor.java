package linchpin.feedback.log;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A place between two rows of the log: from there on to older or newer ones. Rows that arrive meanwhile shift nothing.
 *
 * @param otherwise whether it is among those that are spelled otherwise than was searched for, which come after the others
 */
public record Cursor(LocalDate receivedOn, long entry, boolean otherwise) {

    /** Before every row. */
    static final Cursor FIRST = new Cursor(LocalDate.of(1, 1, 1), 0, true);

    /** @param sent as in {@code 2026-11-23,4711}, or {@code 2026-11-23,4711,1} for one that is spelled otherwise */
    static Optional<Cursor> of(@Nullable String sent) {
        if (sent == null || !sent.matches("[0-9]{4}-[0-9]{2}-[0-9]{2},[0-9]{1,18}(,1)?")) {
            return Optional.empty();
        }
        try {
            var parts = sent.split(",", 3);
            return Optional.of(new Cursor(LocalDate.parse(parts[0]), Long.parseLong(parts[1]), parts.length > 2));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return receivedOn + "," + entry + (otherwise ? ",1" : "");
    }
}

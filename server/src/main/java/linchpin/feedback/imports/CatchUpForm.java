package linchpin.feedback.imports;

import java.time.LocalDate;
import linchpin.ui.Errors;
import org.jspecify.annotations.Nullable;

/**
 * Up to when what came in with a file is to be marked as read.
 *
 * @param readUntil the last day
 */
record CatchUpForm(@Nullable LocalDate readUntil) {

    /** @return with what else is wrong: a day that is missing, or still to come */
    Errors on(LocalDate today, Errors errors) {
        if (readUntil == null) {
            return errors.with("readUntil", "Enter the last day to mark as read");
        }
        return readUntil.isAfter(today) ? errors.with("readUntil", "Enter a day that is not still to come") : errors;
    }
}

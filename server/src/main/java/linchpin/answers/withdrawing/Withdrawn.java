package linchpin.answers.withdrawing;

import java.time.Instant;
import java.time.LocalDate;
import linchpin.answers.AnswerId;
import linchpin.ui.Days;

/**
 * An answer that was taken back, and that nothing stands in the place of yet. The title of its matter is not told: it could be what told too
 * much.
 *
 * @param place what it was about, with what that lies within
 * @param publishedOn from when on it was public
 * @param at when it was taken back
 * @param on the day of that
 * @param because as everybody reads it
 */
public record Withdrawn(AnswerId id, String place, LocalDate publishedOn, Instant at, LocalDate on, String because) {

    /** @return how long it stood there, as people read it */
    public String stood() {
        return "Published on " + Days.full(publishedOn) + ", taken back on " + Days.full(on);
    }
}

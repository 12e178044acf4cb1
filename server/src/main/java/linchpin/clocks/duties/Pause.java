package linchpin.clocks.duties;

import java.time.LocalDate;

/**
 * Days that stand still.
 *
 * @param from the first of them
 * @param until the first that counts again
 */
public record Pause(LocalDate from, LocalDate until) {

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }
}

package linchpin.notices;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/**
 * When something that is noted now is sent: a little later, so that whoever published it by a slip can take it back; texts between eight in the
 * morning and eight in the evening; letters together in the afternoon, before printers take what they print that day (GOV.UK Notify: 17:30 in
 * London). All by the clock where the organisation is, also on the days when clocks change.
 */
record Due(Clock clock) {

    private static final Duration GRACE = Duration.ofMinutes(2);
    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final LocalTime EVENING = LocalTime.of(20, 0);
    private static final LocalTime POST = LocalTime.of(17, 0);

    Instant of(Channel channel) {
        var soon = ZonedDateTime.now(clock).plus(GRACE);
        return switch (channel) {
            case MAIL -> soon.toInstant();
            case TEXT -> byDay(soon).toInstant();
            case LETTER ->
                (soon.toLocalTime().isBefore(POST)
                                ? soon.with(POST)
                                : soon.plusDays(1).with(POST))
                        .toInstant();
            case CALL -> clock.instant();
        };
    }

    private static ZonedDateTime byDay(ZonedDateTime soon) {
        if (soon.toLocalTime().isBefore(MORNING)) {
            return soon.with(MORNING);
        }
        return soon.toLocalTime().isBefore(EVENING) ? soon : soon.plusDays(1).with(MORNING);
    }
}

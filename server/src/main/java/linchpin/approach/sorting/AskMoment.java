package linchpin.approach.sorting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** When somebody may be asked: by day, and on the day on which they left not before an hour that somebody chose, or not at all. */
public record AskMoment(ZoneId zone) {

    public static final LocalTime MORNING = LocalTime.of(8, 0);
    public static final LocalTime EVENING = LocalTime.of(20, 0);

    /** Somebody chose none: not on the day itself. */
    public static final int NEXT_DAY = 24;

    /** @return the first moment, by the clock of where it is, also on days on which it is turned */
    public Instant first(LocalDate left, int hour) {
        return hour >= EVENING.getHour()
                ? left.plusDays(1).atTime(MORNING).atZone(zone).toInstant()
                : left.atTime(Math.max(hour, MORNING.getHour()), 0).atZone(zone).toInstant();
    }

    /** @return this moment where it is day, and else the next morning */
    public Instant byDay(Instant moment) {
        var here = moment.atZone(zone);
        if (here.toLocalTime().isBefore(MORNING)) {
            return here.with(MORNING).toInstant();
        }
        return here.toLocalTime().isBefore(EVENING)
                ? moment
                : here.plusDays(1).with(MORNING).toInstant();
    }
}

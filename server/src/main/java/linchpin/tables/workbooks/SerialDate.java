package linchpin.tables.workbooks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** Days and times as spreadsheets count them: whole days since the end of 1899, or since 1904, and the rest of a number a part of a day. */
final class SerialDate {

    private static final LocalDate ZERO = LocalDate.of(1899, 12, 30);
    /** What 1 January 10000 would be. */
    private static final BigDecimal AFTER_THE_LAST_DAY = new BigDecimal(2_958_466);

    private static final BigDecimal SECONDS = new BigDecimal(86_400);
    /** The 29 February 1900 that spreadsheets believe in. */
    private static final int NO_DAY = 60;

    private SerialDate() {}

    /** @return whether there is such a day */
    static boolean is(BigDecimal serial) {
        return serial.compareTo(BigDecimal.ONE) >= 0 && serial.compareTo(AFTER_THE_LAST_DAY) < 0;
    }

    /** @return as ISO 8601 writes it, with the time where it is not midnight */
    static String written(BigDecimal serial) {
        var seconds = serial.multiply(SECONDS).setScale(0, RoundingMode.HALF_UP).longValueExact();
        var days = Math.floorDiv(seconds, 86_400);
        if (days == NO_DAY) {
            return "1900-02-29";
        }
        var date = ZERO.plusDays(days < NO_DAY ? days + 1 : days);
        var time = LocalTime.ofSecondOfDay(Math.floorMod(seconds, 86_400));
        return time.equals(LocalTime.MIDNIGHT)
                ? date.toString()
                : LocalDateTime.of(date, time).toString();
    }

    /** @return hours and minutes, of a day or as many as there are */
    static String time(BigDecimal part) {
        var seconds = part.multiply(SECONDS).setScale(0, RoundingMode.HALF_UP).longValueExact();
        var time = "%02d:%02d".formatted(seconds / 3_600, seconds / 60 % 60);
        return seconds % 60 == 0 ? time : time + ":%02d".formatted(seconds % 60);
    }
}

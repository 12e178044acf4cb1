package linchpin.ui;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;

/** Days as people write them. */
public final class Days {

    private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK);
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm:ss", Locale.UK);
    private static final DateTimeFormatter MONTH_ALONE = DateTimeFormatter.ofPattern("MMMM", Locale.UK);

    /** The first and the last day that somebody can mean; the database's {@code platform.day} keeps no other. */
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

    private static final LocalDate LAST = LocalDate.of(2100, 12, 31);

    private Days() {}

    /** @return the day that was typed or sent, as in "2026-05-03"; empty for what is none from 1900 to 2100 */
    public static Optional<LocalDate> typed(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip())).filter(day -> !day.isBefore(FIRST) && !day.isAfter(LAST));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    /** @return the time of day that was typed or sent, as in "17:00" or "9:30"; empty for what is none */
    public static Optional<LocalTime> typedTime(String text) {
        try {
            return Optional.of(LocalTime.parse(text.length() == "9:30".length() ? "0" + text : text));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    /** @return the month that was typed or sent, as in "2026-05"; empty for what is none from 1900 to 2100 */
    public static Optional<YearMonth> typedMonth(String text) {
        return typed(text.strip() + "-01").map(YearMonth::from);
    }

    /** @return as in "3 May 2026" */
    public static String full(LocalDate day) {
        return FULL.format(day);
    }

    /** @return as in "Sunday 3 May 2026" */
    public static String weekday(LocalDate day) {
        return WEEKDAY.format(day);
    }

    /** @return as in "May 2026" */
    public static String month(YearMonth month) {
        return MONTH.format(month);
    }

    /** @return as in "3 May 2026", the day that it was where the organisation is */
    public static String full(Instant at, Clock clock) {
        return full(LocalDate.ofInstant(at, clock.getZone()));
    }

    /** @return as in "3 May 2026, 14:05", where the organisation is */
    public static String moment(Instant at, Clock clock) {
        return MOMENT.format(at.atZone(clock.getZone()));
    }

    /** @return as in "3 May 2026, 14:05:09", for what must be named to the second */
    public static String second(Instant at, ZoneId zone) {
        return SECOND.format(at.atZone(zone));
    }

    /** @return as in "14:05" */
    public static String time(LocalTime time) {
        return TIME.format(time);
    }

    /**
     * @param now whose day is today
     * @return as in "today at 14:05" or "3 May 2026 at 14:05"
     */
    public static String moment(LocalDateTime moment, LocalDateTime now) {
        var days = now.toLocalDate().toEpochDay() - moment.toLocalDate().toEpochDay();
        var day = switch (Math.clamp(days, -2, 2)) {
            case -1 -> "tomorrow";
            case 0 -> "today";
            case 1 -> "yesterday";
            default -> full(moment.toLocalDate());
        };
        return day + " at " + TIME.format(moment);
    }

    /** @return as in "1 day" or "12 days" */
    public static String count(long days) {
        return days == 1 ? "1 day" : days + " days";
    }

    /** @return as in "May 2026", "April to June 2026" or "June 2024 to May 2026" */
    public static String period(YearMonth first, YearMonth last) {
        if (first.equals(last)) {
            return month(last);
        }
        return (first.getYear() == last.getYear() ? MONTH_ALONE : MONTH).format(first) + " to " + month(last);
    }
}

package linchpin.feedback.imports.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A time that says how far it is from Greenwich, as machines write it after a date. Half an hour before midnight there it is the next day in a
 * British summer.
 */
record Moment(LocalTime time, ZoneOffset offset) {

    private static final int SHORTEST = 15;
    private static final int LONGEST = 60;
    private static final int NOON = 12;
    private static final int DATE = 10;
    private static final Pattern ZONE = Pattern.compile(" ?(\\[[^\\[\\]]{1,40}\\]|\\([^()]{1,60}\\))$");
    private static final Pattern WRITTEN = Pattern.compile(
            "([0-9]{1,2})[:.]([0-9]{2})(?:[:.][0-9]{2}(?:[.,][0-9]{1,9})?)? ?([ap])?\\.?(?:m\\.?)? ?(?:(z|utc|gmt|bst)|(?:utc|gmt)? ?([+-][0-9]{1,2})(?::?([0-9]{2}))?)$");

    /** @return the same without the name of a zone in brackets, which some programs write behind the offset */
    static String bare(String cell) {
        var end = cell.isEmpty() ? ' ' : cell.charAt(cell.length() - 1);
        return end == ']' || end == ')' ? ZONE.matcher(cell).replaceFirst("") : cell;
    }

    /** @return null where nothing of the kind stands at the end of the cell */
    static @Nullable Moment of(String written) {
        return ofBare(bare(written.strip()));
    }

    private static @Nullable Moment ofBare(String cell) {
        if (cell.length() < SHORTEST || cell.length() > LONGEST) {
            return null;
        }
        var last = Character.toLowerCase(cell.charAt(cell.length() - 1));
        var signed = Character.isDigit(last) && (cell.indexOf('+') > DATE || cell.lastIndexOf('-') > DATE);
        if (!signed && "zct".indexOf(last) < 0) {
            return null;
        }
        var written = WRITTEN.matcher(cell.strip().toLowerCase(Locale.ROOT));
        try {
            return written.find() ? new Moment(time(written), offset(written)) : null;
        } catch (DateTimeException e) { // 25 o'clock
            return null;
        }
    }

    private static LocalTime time(Matcher written) {
        var hour = Integer.parseInt(written.group(1));
        var half = written.group(3);
        var whole = half == null ? hour : hour % NOON + (half.equals("p") ? NOON : 0);
        return LocalTime.of(whole, Integer.parseInt(written.group(2)));
    }

    private static ZoneOffset offset(Matcher written) {
        var name = written.group(4);
        if (name != null) {
            return name.equals("bst") ? ZoneOffset.ofHours(1) : ZoneOffset.UTC;
        }
        var hours = Integer.parseInt(written.group(5));
        var minutes = written.group(6) == null ? 0 : Integer.parseInt(written.group(6));
        return ZoneOffset.ofHoursMinutes(hours, written.group(5).startsWith("-") ? -minutes : minutes);
    }

    /** @return the day that it is in that zone, being this day where it was written */
    @Nullable
    LocalDate day(@Nullable LocalDate written, ZoneId zone) {
        return written == null
                ? null
                : written.atTime(time).atOffset(offset).atZoneSameInstant(zone).toLocalDate();
    }
}

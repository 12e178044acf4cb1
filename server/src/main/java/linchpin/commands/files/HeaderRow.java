package linchpin.commands.files;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which row names the columns, as somebody writes it: 4, or 3-4 where the names take two rows.
 *
 * @param first 0 where it is to be found
 */
public record HeaderRow(int first, int last) {

    private static final Pattern WRITTEN = Pattern.compile("([0-9]{1,7})( ?[-–] ?([0-9]{1,7}))?");
    private static final int MOST_ROWS = 5;

    /** @return empty for what names no row */
    public static Optional<HeaderRow> of(String written) {
        if (written.isEmpty()) {
            return Optional.of(new HeaderRow(0, 0));
        }
        var row = WRITTEN.matcher(written);
        if (!row.matches()) {
            return Optional.empty();
        }
        var first = Integer.parseInt(row.group(1));
        var last = row.group(3) == null ? first : Integer.parseInt(row.group(3));
        return first < 1 || last < first || last - first >= MOST_ROWS
                ? Optional.empty()
                : Optional.of(new HeaderRow(first, last));
    }
}

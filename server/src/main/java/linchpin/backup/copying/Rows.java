package linchpin.backup.copying;

import java.util.Locale;
import java.util.Map;
import linchpin.backup.archive.Tally;

/** How many there are, in words. */
public final class Rows {

    private Rows() {}

    /** @return as in "1,234 rows of 61 tables" */
    public static String of(Map<String, Tally> tables) {
        return String.format(Locale.ROOT, "%,d rows of %d tables", all(tables), tables.size());
    }

    public static long all(Map<String, Tally> tables) {
        return tables.values().stream().mapToLong(Tally::rows).sum();
    }
}

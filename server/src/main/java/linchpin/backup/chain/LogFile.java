package linchpin.backup.chain;

import java.util.Locale;

/**
 * One of the files of equal size that PostgreSQL's write-ahead log is cut into; a place in the log is counted in bytes from its beginning.
 *
 * @param timeline which begins anew whenever somebody goes back to a moment
 * @param number from the beginning of the log
 */
public record LogFile(int timeline, long number, int size) {

    private static final long PER_GROUP = 1L << 32;
    private static final int DIGITS = 8;

    public static LogFile at(int timeline, long place, int size) {
        return new LogFile(timeline, place / size, size);
    }

    /** @param name as PostgreSQL names it */
    public static LogFile named(String name, int size) {
        var parts = new long[3];
        for (var part = 0; part < parts.length; part++) {
            parts[part] = Long.parseLong(name.substring(part * DIGITS, (part + 1) * DIGITS), 16);
        }
        return new LogFile((int) parts[0], parts[1] * (PER_GROUP / size) + parts[2], size);
    }

    /** @return as PostgreSQL names it */
    public String name() {
        var group = PER_GROUP / size;
        return String.format(Locale.ROOT, "%08X%08X%08X", timeline, number / group, number % group);
    }

    public long begin() {
        return number * size;
    }

    public long end() {
        return begin() + size;
    }

    public LogFile next() {
        return new LogFile(timeline, number + 1, size);
    }
}

package linchpin.tables.delimited;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds out what separates the cells of a text: what cuts most rows into the same number of them. Titles may stand above, and in what people say
 * stand commas too.
 */
public final class Delimiters {

    private static final char[] ALL = {',', ';', '\t', '|'};
    private static final int ROWS = 200;
    private static final Pattern SAID =
            Pattern.compile("\ufeff?sep=([^\\w\"\\r\\n ])\"?(\\R.*)?", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private final String sample;

    private Delimiters(String sample) {
        this.sample = sample;
    }

    /** @param sample the beginning of the text, the last row of which may have been cut */
    public static char of(String sample) {
        var said = SAID.matcher(sample.startsWith("\"") ? sample.substring(1) : sample);
        if (said.matches()) {
            return said.group(1).charAt(0);
        }
        return new Delimiters(sample).found();
    }

    /** How one of them would cut the text. */
    private record Cut(char by, List<Integer> cells, int usual, int rows, int first) {

        /** @return whether it cuts most of the rows alike, from the first on that has so many cells */
        boolean fits() {
            return usual > 1 && rows * 2 >= cells.size() - cells.indexOf(usual);
        }

        boolean better(Cut other) {
            return rows != other.rows ? rows > other.rows : first > other.first;
        }
    }

    private char found() {
        Cut best = null;
        for (var candidate : ALL) {
            var cut = cut(candidate);
            if (cut.fits() && !(cut.first() == 1 && prose(candidate)) && (best == null || cut.better(best))) {
                best = cut;
            }
        }
        return best == null ? byFirstRow() : best.by();
    }

    private Cut cut(char by) {
        var cells = cells(by);
        var usual = 1;
        var most = 0;
        for (var many : cells) {
            var rows = (int) cells.stream().filter(many::equals).count();
            if (many > 1 && (rows > most || (rows == most && many > usual))) {
                usual = many;
                most = rows;
            }
        }
        return new Cut(by, cells, usual, most, cells.isEmpty() ? 0 : cells.getFirst());
    }

    /** How many cells each of the first rows has that is not blank. */
    private List<Integer> cells(char by) {
        var rows = new ArrayList<Integer>();
        var cells = 1;
        var quoted = false;
        var begins = true;
        var written = false;
        for (var i = 0; i < sample.length() && rows.size() < ROWS; i++) {
            var c = sample.charAt(i);
            if (quoted) {
                quoted = c != '"';
            } else if (c == by) {
                cells++;
                begins = true;
            } else if (c == '\n' || c == '\r') {
                if (written) {
                    rows.add(cells);
                }
                cells = 1;
                written = false;
                begins = true;
            } else {
                quoted = c == '"' && (begins || sample.charAt(i - 1) == '"');
                begins = false;
                written |= c > ' ';
            }
        }
        if (written && rows.size() < ROWS) {
            rows.add(cells);
        }
        return rows;
    }

    /** Whether it stands only where sentences have it: before a space. */
    private boolean prose(char sign) {
        var at = sample.indexOf(sign);
        while (at >= 0 && at + 1 < sample.length()) {
            if (sample.charAt(at + 1) != ' ') {
                return false;
            }
            at = sample.indexOf(sign, at + 1);
        }
        return true;
    }

    /**
     * The one that stands most often in the first row, and somewhere below it. Where there is none, there is one column, and what stands in no
     * row separates nothing.
     */
    private char byFirstRow() {
        var best = ',';
        var most = 1;
        for (var candidate : ALL) {
            var rows = cells(candidate);
            var below = rows.stream().skip(1).anyMatch(cells -> cells > 1);
            if (!rows.isEmpty() && rows.getFirst() > most && (below || rows.size() == 1)) {
                best = candidate;
                most = rows.getFirst();
            }
        }
        return most > 1 ? best : ofOneColumn();
    }

    private char ofOneColumn() {
        for (var candidate : ALL) {
            if (cells(candidate).stream().allMatch(cells -> cells == 1)) {
                return candidate;
            }
        }
        return ',';
    }
}

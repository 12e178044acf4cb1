package linchpin.tables.writing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/**
 * A table as a page shows it.
 *
 * @param title what it is about
 * @param notes what to know before using it, a sentence each: the period, what the marks mean, what may not be compared
 * @param header as many as each row has cells
 */
public record Table(String title, List<String> notes, List<String> header, List<List<Cell>> rows) {

    /** @throws IllegalArgumentException when a row has more or fewer cells than the header */
    public Table {
        for (var row : rows) {
            if (row.size() != header.size()) {
                throw new IllegalArgumentException(
                        "A row of " + row.size() + " cells under a header of " + header.size());
            }
        }
    }

    /** @return the header with a name of its own for each column, since programs that read a file drop one of two that are alike */
    List<String> distinctHeader() {
        var distinct = new ArrayList<String>();
        var taken = new HashSet<String>();
        for (var i = 0; i < header.size(); i++) {
            var plain = PlainText.text(header.get(i)).strip();
            var name = plain.isEmpty() ? "Column " + (i + 1) : plain;
            for (var n = 2; !taken.add(name.toLowerCase(Locale.ROOT)); n++) {
                name = (plain.isEmpty() ? "Column " + (i + 1) : plain) + " (" + n + ")";
            }
            distinct.add(name);
        }
        return distinct;
    }
}

package linchpin.backup.copying;

import java.sql.Connection;
import java.util.Map;
import java.util.TreeMap;
import linchpin.backup.archive.Tally;

/** What all the rows of a database come to, for whoever has to compare two. */
public final class Tables {

    private Tables() {}

    /** @param connection of a superuser, whom no policy holds */
    public static Map<String, Tally> of(Connection connection) throws Exception {
        Catalogue.sameText(connection);
        var all = new TreeMap<String, Tally>();
        for (var table : Catalogue.tables(connection)) {
            all.put(table.name(), RowsOut.tally(connection, table));
        }
        return all;
    }
}

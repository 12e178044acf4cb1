package linchpin.backup.copying;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import linchpin.backup.archive.Tally;

/** Reads all there is: what lies damaged on a disk is found by nothing else. */
public final class EveryRow {

    private EveryRow() {}

    /**
     * @param connection which may see every organisation's rows
     * @return the tables with what their rows come to
     */
    public static Map<String, Tally> of(Connection connection) throws SQLException, IOException {
        Catalogue.sameText(connection);
        connection.setReadOnly(true);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setAutoCommit(false);
        var tallies = new LinkedHashMap<String, Tally>();
        for (var table : Catalogue.tables(connection)) {
            tallies.put(table.name(), RowsOut.tally(connection, table));
        }
        connection.rollback();
        return tallies;
    }
}

package linchpin.backup.copying;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import linchpin.backup.archive.Table;
import linchpin.backup.archive.Tally;
import linchpin.backup.archive.Tallying;
import org.postgresql.PGConnection;

/** The rows of a table as text, a line each. */
final class RowsOut {

    private RowsOut() {}

    static void write(Connection connection, Table table, OutputStream text) throws SQLException, IOException {
        connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut("copy " + table.name() + " (" + table.columnList() + ") to stdout", text);
    }

    static Tally tally(Connection connection, Table table) throws SQLException, IOException {
        var counted = new Tallying();
        write(connection, table, counted);
        return counted.tally();
    }
}

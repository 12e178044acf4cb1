package linchpin.backup.nightly;

import java.io.IOException;
import java.sql.SQLException;
import linchpin.platform.database.WholeDatabase;
import org.springframework.stereotype.Component;

/** How much room the database takes, with its indexes. */
@Component
class SizeOfAll {

    private final WholeDatabase whole;

    SizeOfAll(WholeDatabase whole) {
        this.whole = whole;
    }

    long bytes() throws IOException {
        try (var connection = whole.open();
                var query = connection.prepareStatement("select pg_database_size(current_database())");
                var row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IOException("the size of the database is not known (" + e.getSQLState() + ")", e);
        }
    }
}

package linchpin.support;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestComponent;

/** Changes and reads what the product itself may not, as whoever keeps the database might by hand. */
@TestComponent
public class Repairs {

    private final String database;

    Repairs(@Value("${linchpin.database-url}") String database) {
        this.database = database;
    }

    /** @param sql says itself whose rows it changes, for here nobody is kept to an organisation */
    public void make(String sql) {
        try (var connection = DriverManager.getConnection(TestDatabase.jdbc(database));
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @return the first column of what is found, whosever it is */
    public List<String> read(String sql) {
        try (var connection = DriverManager.getConnection(TestDatabase.jdbc(database));
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

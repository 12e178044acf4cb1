package linchpin.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.modulith.NamedInterface;

/**
 * A migration that a database has behind it. Modules number theirs apart, so which tables there are is told by all of them, and not by the
 * highest number.
 *
 * @param script where it stands below {@code db/migration}
 * @param checksum of its text, as Flyway makes it
 */
@NamedInterface("whole")
public record Applied(String script, int checksum) {

    /** @return all of them, in their order */
    public static List<Applied> in(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement("select script, checksum from public.flyway_schema_history"
                        + " where success and version is not null and checksum is not null order by installed_rank");
                var rows = query.executeQuery()) {
            var all = new ArrayList<Applied>();
            while (rows.next()) {
                all.add(new Applied(rows.getString(1), rows.getInt(2)));
            }
            return all;
        }
    }
}

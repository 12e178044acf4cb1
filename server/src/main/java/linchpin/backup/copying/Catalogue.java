package linchpin.backup.copying;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import linchpin.backup.archive.Sequence;
import linchpin.backup.archive.Table;

/** What there is in a database, as PostgreSQL's own catalogue tells it: what a module adds is taken along without being named anywhere. */
final class Catalogue {

    /** Flyway's own, in "public", is made again by running the migrations; the key that signs contexts by each start. */
    private static final String OURS = """
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname not in ('public', 'information_schema') and n.nspname not like 'pg\\_%'
              and c.oid <> 'platform.context_key'::regclass""";

    private static final String TABLES = """
            select n.nspname || '.' || c.relname, array(
                select a.attname::text from pg_attribute a
                where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' order by a.attnum)
            %s and c.relkind = 'r' order by 1""".formatted(OURS);

    private static final String SEQUENCES =
            "select n.nspname || '.' || c.relname %s and c.relkind = 'S' order by 1".formatted(OURS);

    /** However a server is set up, the same row is the same text. */
    private static final String SAME_TEXT =
            "set time zone 'UTC'; set datestyle = 'ISO, YMD'; set intervalstyle = 'postgres';"
                    + " set extra_float_digits = 1; set bytea_output = 'hex'; set xmloption = 'content'; set client_encoding = 'UTF8'";

    private Catalogue() {}

    /** Prepares a connection for copying. */
    static void sameText(Connection connection) throws SQLException {
        execute(connection, SAME_TEXT);
    }

    static List<Table> tables(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement(TABLES);
                var rows = query.executeQuery()) {
            var all = new ArrayList<Table>();
            while (rows.next()) {
                var columns = (String[]) rows.getArray(2).getArray();
                all.add(new Table(rows.getString(1), Arrays.asList(columns)));
            }
            return all;
        }
    }

    static List<Sequence> sequences(Connection connection) throws SQLException {
        var all = new ArrayList<Sequence>();
        for (var name : names(connection, SEQUENCES)) {
            try (var query = connection.prepareStatement("select last_value, is_called from " + name);
                    var row = query.executeQuery()) {
                row.next();
                all.add(new Sequence(name, row.getLong(1), row.getBoolean(2)));
            }
        }
        return all;
    }

    static List<String> names(Connection connection, String sql) throws SQLException {
        try (var query = connection.prepareStatement(sql);
                var rows = query.executeQuery()) {
            var all = new ArrayList<String>();
            while (rows.next()) {
                all.add(rows.getString(1));
            }
            return all;
        }
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

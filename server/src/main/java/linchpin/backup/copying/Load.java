package linchpin.backup.copying;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import linchpin.backup.archive.Archive;
import linchpin.backup.archive.Beginning;
import linchpin.backup.archive.Sequence;
import linchpin.backup.archive.Table;
import linchpin.backup.archive.Tally;
import linchpin.backup.archive.Unusable;
import org.postgresql.PGConnection;

/**
 * Puts the rows of a backup into tables that are empty but for what migrations wrote there. It works as their owner, in one transaction, so
 * that a PostgreSQL of somebody's own needs no superuser and sees all of it or nothing: triggers that tell of news rest, the owner is let
 * past row-level security, and foreign keys are taken off and put back, which checks them all at once.
 */
final class Load implements Archive.Reader<SQLException> {

    private static final String TENANT_TABLES = """
            select c.oid::regclass::text from pg_class c where c.relforcerowsecurity and c.relkind = 'r' order by 1""";

    private static final String FOREIGN_KEYS = """
            select format('alter table %s add constraint %I %s', k.conrelid::regclass, k.conname, pg_get_constraintdef(k.oid))
            from pg_constraint k join pg_namespace n on n.oid = k.connamespace
            where k.contype = 'f' and n.nspname <> 'public' order by k.conrelid::regclass::text, k.conname""";

    private static final String DROP_FOREIGN_KEYS = """
            select format('alter table %s drop constraint %I', k.conrelid::regclass, k.conname)
            from pg_constraint k join pg_namespace n on n.oid = k.connamespace
            where k.contype = 'f' and n.nspname <> 'public'""";

    private final Connection owner;
    private final Consumer<String> progress;

    Load(Connection owner, Consumer<String> progress) {
        this.owner = owner;
        this.progress = progress;
    }

    /** Reads it all in, and makes sure that it is there. The caller's is to commit. */
    void all(Archive archive) throws SQLException, IOException {
        Catalogue.sameText(owner);
        owner.setAutoCommit(false);
        var tables = Catalogue.tables(owner);
        var secured = Catalogue.names(owner, TENANT_TABLES);
        var keys = Catalogue.names(owner, FOREIGN_KEYS);
        each("%s", Catalogue.names(owner, DROP_FOREIGN_KEYS));
        each("alter table %s no force row level security", secured);
        each(
                "alter table %s disable trigger user",
                tables.stream().map(Table::name).toList());
        Catalogue.execute(
                owner,
                "truncate " + String.join(", ", tables.stream().map(Table::name).toList()));
        refuseIfMissing(tables, archive.read(this).keySet());
        progress.accept("checking what refers to what");
        each("%s", keys);
        each(
                "alter table %s enable trigger user",
                tables.stream().map(Table::name).toList());
        each("alter table %s force row level security", secured);
    }

    private static void refuseIfMissing(List<Table> tables, Set<String> kept) {
        for (var table : tables) {
            if (!kept.contains(table.name())) {
                throw Unusable.without(table.name());
            }
        }
    }

    private void each(String sql, List<String> names) throws SQLException {
        for (var name : names) {
            Catalogue.execute(owner, sql.formatted(name));
        }
    }

    @Override
    public void begins(Beginning beginning) {
        // the tables are those that these migrations made
    }

    /** What it makes of them is read from the table again. */
    @Override
    public Tally table(Table table, InputStream rows) throws IOException, SQLException {
        progress.accept(table.name());
        owner.unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy " + table.name() + " (" + table.columnList() + ") from stdin", rows, 1 << 16);
        Catalogue.execute(owner, "analyze " + table.name());
        return RowsOut.tally(owner, table);
    }

    @Override
    public void sequences(List<Sequence> all) throws SQLException {
        try (var set = owner.prepareStatement("select setval(cast(? as regclass), ?, ?)")) {
            for (var sequence : all) {
                set.setString(1, sequence.name());
                set.setLong(2, sequence.value());
                set.setBoolean(3, sequence.called());
                set.execute();
            }
        }
    }
}

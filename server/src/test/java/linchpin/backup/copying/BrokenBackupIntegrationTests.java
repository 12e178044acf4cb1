package linchpin.backup.copying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import linchpin.backup.archive.Archive;
import linchpin.backup.archive.ArchiveWriter;
import linchpin.backup.archive.BackupKey;
import linchpin.backup.archive.Beginning;
import linchpin.backup.archive.Header;
import linchpin.backup.archive.Table;
import linchpin.backup.archive.Unusable;
import linchpin.platform.CannotStart;
import linchpin.platform.Secrets;
import linchpin.platform.database.Applied;
import linchpin.platform.database.WholeDatabase;
import linchpin.support.ModuleTest;
import linchpin.support.Product;
import linchpin.support.Proves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.FileSystemUtils;

/** Backups that are whole, and cannot be brought back all the same: nothing half made stays behind. */
@Proves("H8")
@ModuleTest
class BrokenBackupIntegrationTests {

    @Autowired
    WholeDatabase whole;

    @Autowired
    Secrets secrets;

    @TempDir
    Path directory;

    final BackupKey key = BackupKey.fresh();
    final Path data = Product.directory().resolve("data");
    List<Applied> migrations;
    List<Table> tables;
    Elsewhere there;

    @BeforeEach
    void look() throws SQLException {
        try (var connection = whole.open()) {
            migrations = Applied.in(connection);
            tables = Catalogue.tables(connection);
        }
        there = Elsewhere.empty();
    }

    @AfterEach
    void forget() throws IOException {
        FileSystemUtils.deleteRecursively(data.getParent());
    }

    private Archive with(List<Applied> applied, String table, String rows) throws IOException {
        var file = directory.resolve("a.backup");
        try (var out = new BufferedOutputStream(Files.newOutputStream(file));
                var archive = new ArchiveWriter(
                        out,
                        new Header(Instant.EPOCH, "0.1.0", key.fingerprint()),
                        key,
                        new Beginning(secrets.master(), applied))) {
            for (var one : tables) {
                archive.table(
                        one,
                        text -> text.write((one.name().equals(table) ? rows : "").getBytes(StandardCharsets.UTF_8)));
            }
            archive.end(List.of());
        }
        return new Archive(file, key);
    }

    private void restore(Archive archive) throws IOException {
        new Restore(archive, _ -> {}).into(data, there.external());
    }

    private void nothingIsThere() throws SQLException {
        assertThat(data).doesNotExist();
        assertThat(there.number("select count(*) from pg_class where relnamespace in (select oid from pg_namespace"
                        + " where nspname not in ('pg_catalog', 'information_schema', 'pg_toast'))"))
                .as("tables in the database that was empty")
                .isZero();
    }

    /** Modules number their migrations apart, so a new one may bear a lower number than another module's that has long run. */
    @Test
    void goesOnToNewTablesWhateverTheirNumber() throws Exception {
        tables.removeIf(table -> table.name().startsWith("evidence."));
        migrations.removeIf(migration -> migration.script().startsWith("evidence/"));
        assertThat(migrations.getLast().script())
                .as("with a higher number than V0560")
                .contains("/V0");
        restore(with(migrations, "organisation.economy", "01900000-0000-7000-8000-000000000001\tRiverside\n"));
        assertThat(data.resolve("master.key")).isRegularFile();
        assertThat(there.number("select count(*) from organisation.economy")).isEqualTo(1);
        assertThat(there.number("select count(*) from organisation.kind"))
                .as("what the migrations wrote, where the backup had none")
                .isZero();
        assertThat(there.number("select count(*) from evidence.pack")).isZero();
        assertThat(there.number("select count(*) from pg_policy where polname = 'read_for_backup'"
                        + " and polrelid = 'evidence.pack'::regclass"))
                .isEqualTo(1);
    }

    @Test
    void leavesNothingWhereARowPointsNowhere() throws Exception {
        var orphan = with(
                migrations,
                "organisation.organisation",
                "01900000-0000-7000-8000-000000000001\tRX1\tA trust\tno such kind\t\\N\tEurope/London\t2026-01-01\t\\N\t\t\tleader\tleaders\t\\N\t\n");
        assertThatThrownBy(() -> restore(orphan))
                .isInstanceOf(IOException.class)
                .hasMessage("the database refused something (23503)");
        nothingIsThere();
    }

    @Test
    void leavesAnEmptyDirectoryEmpty() throws Exception {
        Files.createDirectories(data);
        var unreadable = with(migrations, "organisation.economy", "no uuid\tEconomy\n");
        assertThatThrownBy(() -> new Restore(unreadable, _ -> {}).into(data, null))
                .hasMessage("the database refused something (22P02)");
        assertThat(data).isEmptyDirectory();
    }

    @Test
    void isOfALaterVersionWhereItsTablesAreNotKnown() throws Exception {
        var later = with(List.of(new Applied("feedback/V9999__later.sql", 1)), "none", "");
        assertThatThrownBy(() -> restore(later))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("feedback/V9999__later.sql")
                .hasMessageContaining("a later one");
        nothingIsThere();
    }

    @Test
    void isOfAnotherVersionWhereAMigrationWasAnother() throws Exception {
        var edited = migrations.stream()
                .map(one -> new Applied(one.script(), one.checksum() + 1))
                .toList();
        var other = with(edited, "none", "");
        assertThatThrownBy(() -> restore(other)).isInstanceOf(CannotStart.class).hasMessageContaining("another");
        nothingIsThere();
    }

    @Test
    void takesNoFileFromBesideTheMigrations() throws Exception {
        var sly = with(List.of(new Applied("../../application.yaml", 1)), "none", "");
        assertThatThrownBy(() -> restore(sly)).isInstanceOf(CannotStart.class);
        nothingIsThere();
    }

    @Test
    void isNotWholeWhereATableIsMissing() throws Exception {
        tables.removeIf(table -> table.name().equals("feedback.receipt"));
        var without = with(migrations, "none", "");
        assertThatThrownBy(() -> restore(without))
                .isInstanceOf(Unusable.class)
                .hasMessageContaining("feedback.receipt");
        nothingIsThere();
    }
}

package linchpin.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import linchpin.backup.archive.Archive;
import linchpin.backup.archive.BackupKey;
import linchpin.backup.archive.Tally;
import linchpin.backup.archive.Unusable;
import linchpin.backup.copying.Elsewhere;
import linchpin.backup.copying.Restore;
import linchpin.backup.copying.Tables;
import linchpin.backup.copying.TakeBackup;
import linchpin.organisation.Organisation;
import linchpin.platform.CannotStart;
import linchpin.platform.Secrets;
import linchpin.platform.Tenancy;
import linchpin.platform.database.EmbeddedPostgres;
import linchpin.support.ModuleTest;
import linchpin.support.Product;
import linchpin.support.Proves;
import linchpin.support.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.util.FileSystemUtils;

/** Everything comes back, or nothing is touched. */
@Proves("H8")
@ModuleTest
class RestoreIntegrationTests {

    private static final String STORY = "Nurse Brenda held my hand\tall night,\nand \\nobody told my daughter";

    @Autowired
    TakeBackup backups;

    @Autowired
    World world;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    Secrets secrets;

    @Value("${linchpin.database-url}")
    String url;

    final BackupKey key = BackupKey.fresh();
    final Path data = Product.directory().resolve("data");

    @TempDir
    Path directory;

    Organisation organisation;
    Path file;

    @BeforeEach
    void somethingToKeep() {
        organisation = world.organisation();
        file = directory.resolve("a.backup");
        world.ward(organisation, "Ward 7");
        for (var number = 0; number < 20; number++) {
            give();
        }
    }

    @AfterEach
    void forget() throws IOException {
        FileSystemUtils.deleteRecursively(data.getParent());
    }

    private void give() {
        Tenancy.in(
                organisation.id().id(),
                () -> transactions.executeWithoutResult(_ -> {
                    var id = jdbc.sql(
                                    "insert into feedback.feedback (received_on, channel) values ('2026-05-01', 'online') returning id")
                            .query(UUID.class)
                            .single();
                    jdbc.sql("""
                                    insert into feedback.comment (feedback_id, question, class, received)
                                    values (:id, 'What was good?', 'what_good', :words)""").param("id", id).param("words", STORY).update();
                }));
    }

    private void take() throws IOException {
        backups.to(file, key, _ -> {});
    }

    private Map<String, Tally> restore(Restore.External external) throws IOException {
        return new Restore(new Archive(file, key), _ -> {}).into(data, external);
    }

    @Test
    void bringsEveryRowToAPostgresWhoseOwnerHasNoPowers() throws Exception {
        take();
        var there = Elsewhere.empty();
        restore(there.external());
        try (var here = Elsewhere.superuser(url);
                var restored = there.superuser()) {
            assertThat(Tables.of(restored)).isEqualTo(Tables.of(here));
        }
        assertThat(there.number("select count(*) from feedback.comment")).isGreaterThanOrEqualTo(20);
    }

    /** As it was where the file came from: what is there afterwards holds organisations apart, counts, rings and refuses as before. */
    @Test
    void leavesNoDoorOpen() throws Exception {
        take();
        var there = Elsewhere.empty();
        restore(there.external());
        for (var what : new String[] {
            "select count(*) from pg_class where relrowsecurity and relforcerowsecurity",
            "select count(*) from pg_policy",
            "select count(*) from pg_trigger where tgenabled = 'O'",
            "select count(*) from pg_trigger where tgenabled <> 'O'",
            "select count(*) from pg_constraint where contype = 'f' and convalidated",
            "select count(*) from pg_class where relkind = 'i'"
        }) {
            try (var here = Elsewhere.superuser(url);
                    var row = here.createStatement().executeQuery(what)) {
                row.next();
                assertThat(there.number(what)).as(what).isEqualTo(row.getLong(1));
            }
        }
        assertThat(there.number("select last_value from feedback.feedback_entry_seq"))
                .isGreaterThanOrEqualTo(there.number("select max(entry) from feedback.feedback"));
    }

    @Test
    void isOfOneMomentHoweverMuchIsWrittenMeanwhile() throws Exception {
        var busy = new AtomicBoolean(true);
        var given = new AtomicInteger();
        var giver = Thread.ofVirtual().start(() -> {
            while (busy.get()) {
                give();
                given.incrementAndGet();
            }
        });
        while (given.get() < 5) {
            Thread.onSpinWait();
        }
        var before = given.get();
        take();
        var after = given.get();
        busy.set(false);
        giver.join();
        var there = Elsewhere.empty();
        restore(there.external());
        var feedback = there.number("select count(*) from feedback.feedback where org_id = '"
                + organisation.id().id() + "'");
        assertThat(feedback).isBetween(20L + before, 20L + after + 1);
        assertThat(there.number("select count(*) from feedback.comment where org_id = '"
                        + organisation.id().id() + "'"))
                .as("words that were kept with their feedback")
                .isEqualTo(feedback);
    }

    @Test
    void givesAnEmptyMachineAllThatItNeeds() throws Exception {
        take();
        var tables = restore(null);
        assertThat(Files.readString(data.resolve("master.key")).strip()).isEqualTo(secrets.master());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("master.key"))))
                .isEqualTo("rw-------");
        try (var below = Files.list(data)) {
            assertThat(below.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("master.key", "postgres");
        }
        try (var server = EmbeddedPostgres.in(data.resolve("postgres"), Secrets.at(data, null));
                var restored =
                        java.sql.DriverManager.getConnection(server.url("linchpin"), "postgres", server.password())) {
            assertThat(Tables.of(restored)).isEqualTo(tables);
        }
    }

    @Test
    void touchesNoDirectoryInWhichSomethingIs() throws Exception {
        take();
        Files.createDirectories(data);
        Files.writeString(data.resolve("master.key"), "another's");
        assertThatThrownBy(() -> restore(null))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("something in " + data);
        assertThat(Files.readString(data.resolve("master.key"))).isEqualTo("another's");
        try (var below = Files.list(data)) {
            assertThat(below).hasSize(1);
        }
    }

    @Test
    void touchesNoDatabaseInWhichSomethingIs() throws Exception {
        take();
        var there = Elsewhere.empty();
        there.run("create schema shop create table till (coins int)");
        assertThatThrownBy(() -> restore(there.external()))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("something in the database");
        assertThat(there.number("select count(*) from shop.till")).isZero();
        assertThat(data).doesNotExist();
    }

    @Test
    void touchesNothingWhereTheFileIsDamaged() throws Exception {
        take();
        var there = Elsewhere.empty();
        var whole = Files.readAllBytes(file);
        var random = new Random(27);
        for (var time = 0; time < 20; time++) {
            var changed = whole.clone();
            changed[random.nextInt(whole.length)] ^= 4;
            Files.write(file, time % 2 == 0 ? changed : Arrays.copyOf(whole, random.nextInt(whole.length)));
            assertThatThrownBy(() -> restore(there.external())).isInstanceOf(Unusable.class);
        }
        assertThat(data).doesNotExist();
        assertThat(there.number("select count(*) from pg_namespace where nspname = 'feedback'"))
                .isZero();
    }

    @Test
    void showsNoWordOfAnybodys() throws IOException {
        take();
        var text = Files.readString(file, StandardCharsets.ISO_8859_1);
        assertThat(text).doesNotContain("Brenda").doesNotContain("Ward 7").doesNotContain(secrets.master());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void isWrittenOverNoOther() throws IOException {
        Files.writeString(file, "of Monday");
        assertThatThrownBy(this::take).isInstanceOf(java.nio.file.FileAlreadyExistsException.class);
        assertThat(Files.readString(file)).isEqualTo("of Monday");
        assertThat(directory).isDirectoryNotContaining("glob:**.part");
    }

    /** The one that reads everything for backups can do nothing else. */
    @Test
    void isReadByARoleThatChangesNothing() throws SQLException {
        try (var superuser = Elsewhere.superuser(url);
                var rows = superuser.createStatement().executeQuery("""
                        select count(*) filter (where has_table_privilege(r.oid, c.oid, 'insert, update, delete, truncate, references, trigger')),
                               count(*) filter (where not has_table_privilege(r.oid, c.oid, 'select')),
                               bool_or(r.rolsuper or r.rolbypassrls or r.rolcreaterole or r.rolcreatedb or r.rolreplication)
                        from pg_roles r, pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where r.rolname = current_database() || '_backup' and c.relkind = 'r'
                          and n.nspname not in ('pg_catalog', 'information_schema')""")) {
            rows.next();
            assertThat(rows.getLong(1)).as("tables it may change").isZero();
            assertThat(rows.getLong(2))
                    .as("tables it may not read: the key that signs contexts")
                    .isEqualTo(1);
            assertThat(rows.getBoolean(3)).isFalse();
        }
    }
}

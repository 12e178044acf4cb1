package linchpin;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import linchpin.backup.archive.BackupKey;
import linchpin.backup.copying.Rows;
import linchpin.backup.copying.TakeBackup;
import linchpin.feedback.Receipts;
import linchpin.feedback.register.Register;
import linchpin.figures.Counts;
import linchpin.people.Role;
import linchpin.support.LinchpinTest;
import linchpin.support.Sources;
import linchpin.support.WithImports;
import linchpin.support.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Makes the backup that {@link UpgradeTests} brings back, of an organisation with something of everything in it. It is no test, and runs only
 * where it is named: {@code mvn -Dquick test -pl server -am -Dtest=UpgradeFixture -Dsurefire.failIfNoSpecifiedTests=false}. It is made once for
 * each release, and those of earlier releases stay as they are.
 */
@LinchpinTest
@WithImports
class UpgradeFixture {

    static final Path FOLDER = Sources.SERVER.resolve("src/test/resources/upgrade");

    @Autowired
    World world;

    @Autowired
    Register register;

    @Autowired
    Receipts receipts;

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    Counts counts;

    @Autowired
    TakeBackup backups;

    @Test
    void makes() throws Exception {
        var ground = new Ground(world, register, receipts, browser, jdbc, transactions, counts);
        var key = BackupKey.fresh();
        var file = Files.createDirectories(FOLDER).resolve("0.1.0.backup");
        Files.deleteIfExists(file);
        var tables = backups.to(file, key, _ -> {});
        var told = new Properties();
        told.setProperty("key", key.inGroups());
        told.setProperty("rows", Long.toString(Rows.all(tables)));
        told.setProperty("organisation", ground.organisation().code());
        told.setProperty("receipt", ground.address("{receipt}"));
        told.setProperty("feedback", ground.address("{feedback}"));
        told.setProperty("email", ground.person(Role.LINCHPIN).email());
        try (var out = Files.newBufferedWriter(FOLDER.resolve("0.1.0.properties"), StandardCharsets.ISO_8859_1)) {
            told.store(out, "What is in 0.1.0.backup, which is invented from beginning to end; made by UpgradeFixture");
        }
    }
}

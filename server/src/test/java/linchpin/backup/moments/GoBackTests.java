package linchpin.backup.moments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import linchpin.backup.archive.BackupKey;
import linchpin.backup.archive.Unusable;
import linchpin.backup.chain.Chain;
import linchpin.platform.CannotStart;
import linchpin.platform.Secrets;
import linchpin.platform.database.EmbeddedPostgres;
import linchpin.support.Proves;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/** What was there at a moment is there again, and nothing else; or nothing is touched. One server serves all tests, as in real life. */
@Proves("H8")
class GoBackTests {

    private static Installation installation;

    private Chain chain;
    private Path there;

    @BeforeAll
    static void begin() throws SQLException, IOException {
        installation = new Installation();
    }

    @AfterAll
    static void end() throws IOException {
        installation.close();
    }

    @BeforeEach
    void somethingIsKept() throws SQLException, IOException {
        chain = installation.withCopy();
        there = installation.data.resolveSibling("there");
    }

    @AfterEach
    void forget() throws IOException {
        FileSystemUtils.deleteRecursively(there);
    }

    private GoBack.Back back(Instant at) throws IOException {
        return new GoBack(installation.opens(), _ -> {}).to(installation.backups, at, there);
    }

    @Test
    void bringsBackWhatWasThereAtAMomentAndNothingElse() throws Exception {
        installation.give(5);
        var rows = installation.rows();
        var moment = installation.now();
        installation.give(3);
        installation.run("delete from backup.night where day < '1990-01-03'");
        installation.log.keepUp();
        var back = back(moment);
        assertThat(back.tables()).isEqualTo(rows).isNotEqualTo(installation.rows());
        assertThat(back.asOf()).isEqualTo(moment);
    }

    /** It was idle since; there is no commit after that moment by which PostgreSQL would know that it is reached. */
    @Test
    void bringsBackAMomentAfterWhichNothingHappened() throws Exception {
        installation.give(2);
        var rows = installation.rows();
        var moment = installation.now();
        installation.run("select pg_create_restore_point('no commit')");
        installation.log.keepUp();
        assertThat(back(moment).tables()).isEqualTo(rows);
    }

    @Test
    void bringsBackAllThatWasAcknowledgedHoweverTheServerEnded() throws Exception {
        installation.give(4);
        installation.nextLogFile();
        installation.give(4);
        installation.kill();
        installation.give(4);
        var again = installation.asIfStartedAgain();
        assertThat(again.keepUp()).isEqualTo(chain);
        installation.kill();
        installation.give(4);
        again.keepUp();
        assertThat(back(null).tables()).isEqualTo(installation.rows());
    }

    /** Its programs, its key, its passwords: the product goes on with it as with any other. */
    @Test
    void leavesAnInstallationThatGoesOn() throws Exception {
        back(null);
        assertThat(there).isDirectoryContaining("glob:**master.key").isDirectoryNotContaining("glob:**restoring");
        try (var server = EmbeddedPostgres.in(there.resolve("postgres"), Secrets.at(there, null))) {
            assertThat(server.password()).isEqualTo(installation.server.password());
            var cluster = linchpin.platform.database.WholeCluster.of(server);
            var chains = new Chains(there, there.resolve("backups"), 1);
            var first = new KeepLog(cluster, installation.key, chains).keepUp();
            assertThat(first.directory().getFileName())
                    .isNotEqualTo(chain.directory().getFileName());
            new TakeCopy(cluster, Secrets.at(there, null), installation.key).into(first);
            new KeepLog(cluster, installation.key, chains).keepUp();
            var rows = installation.rows();
            var further = there.resolveSibling("further");
            try {
                assertThat(new GoBack(installation.opens(), _ -> {})
                                .to(first.directory(), null, further)
                                .tables())
                        .as("a copy of what came back comes back too")
                        .isEqualTo(rows);
            } finally {
                FileSystemUtils.deleteRecursively(further);
            }
        }
    }

    @Test
    void touchesNoDirectoryThatSomethingIsIn() throws IOException {
        Files.createDirectories(there);
        Files.writeString(there.resolve("letter.txt"), "mine");
        assertThatThrownBy(() -> back(null))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("nothing was changed");
        assertThat(there.resolve("letter.txt")).hasContent("mine");
    }

    @Test
    void opensWithNoOtherKey() throws IOException {
        assertThatThrownBy(() -> new GoBack(BackupKey.fresh(), _ -> {}).to(installation.backups, null, there))
                .isInstanceOf(Unusable.class)
                .hasMessageContaining("opens with another key")
                .hasMessageContaining(installation.opens().fingerprint());
        assertThat(there).doesNotExist();
    }

    /** Each file of the chain, with one bit turned over in it, and cut. */
    @Test
    void refusesWhateverIsNotWholeBeforeItTouchesAnything() throws Exception {
        installation.give(1);
        installation.nextLogFile();
        installation.give(1);
        installation.log.keepUp();
        var plan = Plan.of(chain.directory(), null);
        assertThat(plan.log()).hasSizeGreaterThan(1);
        plan.check(installation.opens());
        for (var file : new Path[] {
            plan.copy().file(),
            plan.log().getFirst().path(),
            plan.log().getLast().path()
        }) {
            var bytes = Files.readAllBytes(file);
            try {
                for (var place : new int[] {9, bytes.length / 2, bytes.length - 1}) {
                    var changed = bytes.clone();
                    changed[place] ^= 4;
                    Files.write(file, changed);
                    assertThatThrownBy(() -> back(null))
                            .as("%s at %d", file, place)
                            .isInstanceOf(Unusable.class);
                }
                Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length - 17));
                assertThatThrownBy(() -> back(null))
                        .isInstanceOf(Unusable.class)
                        .hasMessageContaining(file + " is not whole");
            } finally {
                Files.write(file, bytes);
            }
        }
        assertThat(there).doesNotExist();
    }

    @Test
    void saysWhichPartOfTheLogIsMissingAndGoesBackToBeforeIt() throws Exception {
        installation.nextLogFile();
        installation.log.keepUp();
        installation.give(1);
        var rows = installation.rows();
        var before = installation.log.upTo().orElseThrow();
        var moment = installation.now();
        installation.log.keepUp();
        installation.nextLogFile();
        installation.log.keepUp();
        installation.give(2);
        installation.nextLogFile();
        installation.give(1);
        installation.log.keepUp();
        var log = Plan.of(chain.directory(), null).log();
        var missing = log.get(log.size() - 2);
        var bytes = Files.readAllBytes(missing.path());
        Files.delete(missing.path());
        try {
            assertThatThrownBy(() -> back(null))
                    .isInstanceOf(Unusable.class)
                    .hasMessageContaining("something is missing after "
                            + log.get(log.size() - 3).path());
            assertThatThrownBy(() -> back(installation.now())).isInstanceOf(Unusable.class);
            assertThat(there).doesNotExist();
            assertThat(before).isBefore(moment);
            assertThat(back(moment).tables()).as("the log up to then is there").isEqualTo(rows);
        } finally {
            Files.write(missing.path(), bytes);
        }
    }

    @Test
    void saysWhatTheFirstMomentIsWhereOneEarlierIsAskedFor() throws IOException {
        var first = chain.first().orElseThrow().made();
        assertThatThrownBy(() -> back(first.minus(Duration.ofMinutes(1))))
                .isInstanceOf(Unusable.class)
                .hasMessageContaining(first.toString());
        assertThatThrownBy(() -> new GoBack(installation.opens(), _ -> {})
                        .to(installation.data.resolve("postgres"), null, there))
                .isInstanceOf(Unusable.class)
                .hasMessageContaining("moments-...");
    }

    /** Somebody puts a file of another time in its place. */
    @Test
    void refusesFilesThatWereRenamed() throws Exception {
        installation.nextLogFile();
        installation.give(1);
        installation.nextLogFile();
        installation.log.keepUp();
        var log = Plan.of(chain.directory(), null).log();
        var victim = log.getFirst().path();
        var bytes = Files.readAllBytes(victim);
        Files.write(victim, Files.readAllBytes(log.get(1).path()));
        try {
            assertThatThrownBy(() -> back(null)).isInstanceOf(Unusable.class).hasMessageContaining("renamed");
        } finally {
            Files.write(victim, bytes);
        }
    }
}

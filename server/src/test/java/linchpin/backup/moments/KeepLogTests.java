package linchpin.backup.moments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import linchpin.backup.archive.BackupKey;
import linchpin.backup.archive.KeptKey;
import linchpin.backup.chain.Chain;
import linchpin.backup.chain.Chain.Practised;
import linchpin.backup.chain.Copy;
import linchpin.backup.chain.LogFile;
import linchpin.backup.moments.MomentsShown.State;
import linchpin.chores.Turn;
import linchpin.organisation.OrganisationId;
import linchpin.platform.DiskReserve;
import linchpin.platform.database.WholeCluster;
import linchpin.support.Proves;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/** What is kept of the log, when, and for how long. One server serves all tests, as in real life. */
@Proves("H7")
class KeepLogTests {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final Turn TURN = new Turn() {
        @Override
        public OrganisationId organisation() {
            throw new IllegalStateException("This is done for no organisation");
        }

        @Override
        public boolean over() {
            return false;
        }
    };

    private static Installation installation;

    @BeforeAll
    static void begin() throws SQLException, IOException {
        installation = new Installation();
    }

    @AfterAll
    static void end() throws IOException {
        installation.close();
    }

    private static long keptUpTo(Chain chain) throws IOException {
        return chain.log().last(4 << 20).orElseThrow().end();
    }

    @Test
    void keepsAllThatIsOnTheServersDisk() throws Exception {
        installation.give(2);
        var before = installation.flushed();
        var moment = installation.now();
        var chain = installation.log.keepUp();
        assertThat(keptUpTo(chain)).isGreaterThanOrEqualTo(before);
        assertThat(installation.log.upTo())
                .hasValueSatisfying(upTo -> assertThat(upTo).isAfter(moment));
    }

    /** The server itself writes a line of its log now and then; what is told of here is what happens while it does not. */
    @Test
    void writesNothingWhileNothingHappens() throws Exception {
        installation.give(1);
        installation.run("checkpoint");
        for (; ; ) {
            var chain = installation.log.keepUp();
            var upTo = installation.log.upTo().orElseThrow();
            var flushed = installation.flushed();
            var files = Installation.names(chain);
            installation.log.keepUp();
            installation.log.keepUp();
            if (installation.flushed() == flushed) {
                assertThat(Installation.names(chain)).isEqualTo(files);
                assertThat(installation.log.upTo().orElseThrow())
                        .as("is known all the same")
                        .isAfter(upTo);
                return;
            }
        }
    }

    /** Or its disk would fill. */
    @Test
    void letsTheServerForgetWhatWasFetched() throws Exception {
        installation.log.keepUp();
        installation.give(1);
        installation.nextLogFile();
        installation.give(1);
        var chain = installation.log.keepUp();
        try (var connection = installation.cluster.open()) {
            var slot = Slot.ask(connection);
            assertThat(slot.kept())
                    .isEqualTo(LogFile.at(slot.timeline(), keptUpTo(chain), slot.size())
                            .begin());
        }
    }

    @Test
    void goesOnWhereAnotherProcessLeftIt() throws Exception {
        installation.give(1);
        var chain = installation.log.keepUp();
        var files = Installation.names(chain);
        installation.give(1);
        assertThat(installation.asIfStartedAgain().keepUp()).isEqualTo(chain);
        assertThat(Installation.names(chain)).containsAll(files);
        assertThat(chain.log()
                        .from(LogFile.named(files.getLast().substring(0, 24), 4 << 20))
                        .getLast()
                        .end())
                .isEqualTo(keptUpTo(chain));
    }

    @Test
    void beginsAnotherChainWhereWhatWasKeptIsGone() throws Exception {
        var lost = installation.withCopy();
        FileSystemUtils.deleteRecursively(lost.directory());
        var chain = installation.asIfStartedAgain().keepUp();
        assertThat(chain).isNotEqualTo(lost);
        assertThat(chain.copies()).isEmpty();
    }

    @Test
    void beginsAnotherChainWhereAStretchIsMissing() throws Exception {
        var chain = installation.withCopy();
        installation.give(1);
        installation.nextLogFile();
        installation.give(1);
        installation.log.keepUp();
        for (var file : Installation.files(chain)) {
            if (file.getFileName().toString().startsWith("0000")) {
                Files.delete(file);
            }
        }
        assertThat(installation.asIfStartedAgain().keepUp()).isNotEqualTo(chain);
    }

    /** Nobody opens half a chain with one key and half with another. */
    @Test
    void beginsAnotherChainWithAnotherKey() throws Exception {
        var chain = installation.log.keepUp();
        var other = new KeptKey(installation.data, BackupKey.fresh().inGroups());
        var another = new KeepLog(installation.cluster, other, installation.chains).keepUp();
        assertThat(another).isNotEqualTo(chain);
        assertThat(another.directory().toString()).contains(other.key().fingerprint());
    }

    @Test
    void beginsAnotherChainWhereTheServerCouldNotWait() throws Exception {
        var chain = installation.log.keepUp();
        installation.give(1);
        installation.nextLogFile();
        var flushed = installation.flushed();
        var waiting = LogFile.at(1, flushed - 1, 4 << 20);
        var file = installation.cluster.files().resolve("pg_wal").resolve(waiting.name());
        var aside = installation.data.resolve("aside");
        Files.move(file, aside);
        try {
            assertThatThrownBy(installation.log::keepUp).isInstanceOf(LogGone.class);
        } finally {
            Files.move(aside, file);
        }
        assertThat(installation.log.keepUp()).isNotEqualTo(chain);
    }

    private void night(Instant now) {
        new NightlyMoments(
                        installation.log,
                        installation.copies,
                        new Rehearsal(installation.cluster, installation.key, installation.settings),
                        Clock.fixed(now, LONDON))
                .some(TURN);
    }

    private static Instant fiveOClock(Instant from, int days) {
        return from.atZone(LONDON).plusDays(days).with(LocalTime.of(5, 0)).toInstant();
    }

    @Test
    void practisesEachNightAndForgetsWhatIsOlderThanTheNightsThatAreKept() throws Exception {
        var stale = Files.createDirectories(installation.backups.resolve("moments-0123456789abcdef-01234567"));
        Files.setLastModifiedTime(stale, FileTime.from(Instant.EPOCH));
        var letter = Files.writeString(installation.backups.resolve("letter.txt"), "mine");
        FileSystemUtils.deleteRecursively(installation.log.keepUp().directory());
        var chain = installation.withCopy();
        var first = chain.first().orElseThrow();
        night(first.made());
        assertThat(chain.copies()).as("of this night already").hasSize(1);
        installation.give(1);
        installation.nextLogFile();
        awaitNextSecond(first);
        night(fiveOClock(first.made(), 1));
        assertThat(chain.copies()).hasSize(2);
        assertThat(chain.practised()).hasValueSatisfying(practised -> {
            assertThat(practised.failedWith()).isEmpty();
            assertThat(practised.asOf().orElseThrow())
                    .isAfterOrEqualTo(first.made().minusSeconds(1));
        });
        assertThat(installation.data.resolve("practice-moment")).doesNotExist();
        awaitNextSecond(chain.newest().orElseThrow());
        night(fiveOClock(first.made(), 3));
        assertThat(chain.copies()).extracting(Copy::made).hasSize(2).doesNotContain(first.made());
        assertThat(chain.log().from(first.firstOfLog())).isEmpty();
        assertThat(chain.log().from(chain.first().orElseThrow().firstOfLog())).isNotEmpty();
        assertThat(stale).doesNotExist();
        assertThat(letter).exists();
    }

    /** A copy is named after its second. */
    private static void awaitNextSecond(Copy before) throws SQLException {
        while (installation.now().isBefore(before.made())) {
            Thread.onSpinWait();
        }
    }

    @Test
    void keepsEverythingAndCopiesAnewWherePracticeFails() throws Exception {
        var chain = installation.withCopy();
        var copy = chain.newest().orElseThrow();
        var bytes = Files.readAllBytes(copy.file());
        var changed = bytes.clone();
        changed[bytes.length / 2] ^= 1;
        Files.write(copy.file(), changed);
        awaitNextSecond(copy);
        assertThatThrownBy(() -> night(fiveOClock(copy.made(), 1))).hasMessageContaining("not whole");
        assertThat(chain.practised())
                .hasValueSatisfying(
                        practised -> assertThat(practised.failedWith()).isEqualTo("Unusable"));
        assertThat(chain.copies()).extracting(Copy::file).contains(copy.file()).hasSizeGreaterThan(1);
        Files.delete(copy.file()); // as the message says, to go back with the one before it
        Plan.of(chain.directory(), null).check(installation.opens());
    }

    /** It goes through a whole life of it: begins with a copy, and has kept all when it ends. */
    @Test
    void copiesAtOnceAndKeepsTheLastOfItWhenTheProductStops() throws Exception {
        var log = installation.asIfStartedAgain();
        FileSystemUtils.deleteRecursively(log.keepUp().directory());
        var fresh = installation.asIfStartedAgain();
        var work = new MomentsAtWork(fresh, installation.copies, new DiskReserve(0, () -> Long.MAX_VALUE));
        work.start();
        assertThat(work.isRunning()).isTrue();
        while (fresh.chain().isEmpty() || fresh.chain().get().copies().isEmpty()) {
            Thread.sleep(20);
        }
        installation.give(1);
        var flushed = installation.flushed();
        work.stop();
        assertThat(work.isRunning()).isFalse();
        assertThat(keptUpTo(fresh.chain().orElseThrow())).isGreaterThanOrEqualTo(flushed);
    }

    @Test
    void restsWhileTheDiskIsNearlyFullAndSaysSo() throws Exception {
        var log = installation.asIfStartedAgain();
        var work = new MomentsAtWork(log, installation.copies, new DiskReserve(1_000, () -> 10));
        work.start();
        while (log.failedWith().isEmpty()) {
            Thread.sleep(20);
        }
        work.stop();
        assertThat(log.chain()).as("nothing was written").isEmpty();
        assertThat(shown(log, installation.now()).why()).isEqualTo("there is not enough room on the disk");
    }

    /** Or it would keep a gigabyte for nobody. */
    @Test
    void letsTheServerForgetEverythingOnceItIsSwitchedOff() throws Exception {
        installation.log.keepUp();
        var off = new Chains(installation.data, installation.backups, 0);
        var work = new MomentsAtWork(
                new KeepLog(installation.cluster, installation.key, off),
                installation.copies,
                new DiskReserve(0, () -> Long.MAX_VALUE));
        work.start();
        assertThat(work.isRunning()).isFalse();
        try (var connection = installation.cluster.open()) {
            assertThat(Slot.ask(connection).name()).isNull();
        }
    }

    private static MomentsShown shown(KeepLog log, Instant now) {
        return new ShowMoments(installation.cluster, log, installation.chains, Clock.fixed(now, LONDON)).now();
    }

    @Test
    void saysHowFarOneCanGoBack() throws Exception {
        var none = installation.asIfStartedAgain();
        assertThat(shown(none, installation.now()).state()).isEqualTo(State.BEGINNING);
        var chain = installation.withCopy();
        awaitNextSecond(chain.newest().orElseThrow());
        installation.log.keepUp();
        var upTo = installation.log.upTo().orElseThrow();
        var kept = shown(installation.log, upTo.plus(Duration.ofSeconds(119)));
        assertThat(kept.state()).isEqualTo(State.KEPT);
        assertThat(kept.from()).matches("\\d{1,2} \\w+ \\d{4}, \\d\\d:\\d\\d:\\d\\d");
        assertThat(kept.sameDisk()).isTrue();
        assertThat(kept.late()).isFalse();
        var late = shown(installation.log, upTo.plus(Duration.ofSeconds(121)));
        assertThat(late.late()).isTrue();
        assertThat(late.to()).isEqualTo(kept.to());
    }

    @Test
    void saysWhatCameOfPractice() throws Exception {
        var chain = installation.withCopy();
        var at = Instant.parse("2026-11-28T04:00:10Z");
        chain.practised(new Practised(at, Optional.of(Instant.parse("2026-11-28T04:00:02Z")), ""));
        assertThat(shown(installation.log, at).practised()).isEqualTo("28 November 2026, 04:00:02");
        assertThat(shown(installation.log, at).practiceFailed()).isEmpty();
        chain.practised(new Practised(at, Optional.empty(), "NotEnoughRoom"));
        assertThat(shown(installation.log, at).practised()).isEmpty();
        assertThat(shown(installation.log, at).practiceFailed()).isEqualTo("there is not enough room on the disk");
    }

    @Test
    void promisesNothingWhereNothingIsKept() {
        var elsewhere = WholeCluster.of(null);
        var log = new KeepLog(elsewhere, installation.key, installation.chains);
        var clock = Clock.systemUTC();
        assertThat(log.wanted()).isFalse();
        assertThat(new ShowMoments(elsewhere, log, installation.chains, clock)
                        .now()
                        .state())
                .isEqualTo(State.ELSEWHERE);
        var off = new Chains(installation.data, Path.of("nowhere"), 0);
        assertThat(new KeepLog(installation.cluster, installation.key, off).wanted())
                .isFalse();
        assertThat(new ShowMoments(installation.cluster, installation.log, off, clock)
                        .now()
                        .state())
                .isEqualTo(State.OFF);
    }
}

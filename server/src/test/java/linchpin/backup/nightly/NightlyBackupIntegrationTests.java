package linchpin.backup.nightly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import linchpin.backup.BackupSettings;
import linchpin.backup.archive.KeptKey;
import linchpin.backup.copying.Elsewhere;
import linchpin.backup.copying.NotEnoughRoom;
import linchpin.backup.copying.TakeBackup;
import linchpin.backup.moments.ShowMoments;
import linchpin.chores.Next;
import linchpin.chores.Turn;
import linchpin.organisation.OrganisationId;
import linchpin.organisation.Organisations;
import linchpin.people.HomePanel;
import linchpin.people.Role;
import linchpin.people.Viewer;
import linchpin.platform.Settings;
import linchpin.support.ModuleTest;
import linchpin.support.Proves;
import linchpin.support.World;
import linchpin.support.World.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What becomes of the backup of each night, and what those see who answer for it. */
@Proves("H7")
@ModuleTest
class NightlyBackupIntegrationTests {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);

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

    @Autowired
    Nights nights;

    @Autowired
    TakeBackup backups;

    @Autowired
    KeptKey key;

    @Autowired
    Practice practice;

    @Autowired
    SizeOfAll size;

    @Autowired
    Settings settings;

    @Autowired
    BackupPanel panel;

    @Autowired
    ShowMoments moments;

    @Autowired
    Organisations organisations;

    @Autowired
    World world;

    @Autowired
    Clock clock;

    @Autowired
    MockMvcTester browser;

    @Value("${linchpin.database-url}")
    String url;

    @TempDir
    Path shelf;

    @BeforeEach
    void noNightYet() throws SQLException {
        change("truncate backup.night");
    }

    private void change(String sql) throws SQLException {
        try (var superuser = Elsewhere.superuser(url);
                var statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }

    private Next some(LocalDate day, int hour, Path directory) {
        var at = day.atTime(hour, 30).atZone(LONDON);
        var kept = new Shelf(settings, new BackupSettings(null, directory, 3), size);
        var work = new MakeAndProve(backups, key, kept, practice);
        return new NightlyBackup(nights, work, Clock.fixed(at.toInstant(), LONDON)).some(TURN);
    }

    private List<String> files() throws IOException {
        try (var files = Files.list(shelf)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void leavesTheNightAloneThatTheInstallationBeganIn() throws IOException {
        var next = some(FRIDAY, 20, shelf);
        assertThat(next.after()).isEqualTo(Duration.ofMinutes(6 * 60 + 30));
        some(FRIDAY, 23, shelf);
        assertThat(files()).isEmpty();
        assertThat(nights.last(9)).isEmpty();
        assertThat(nights.proof()).isEmpty();
    }

    @Test
    void makesOneEachNightAndBringsItBackForPractice() throws IOException {
        some(FRIDAY, 20, shelf);
        var next = some(FRIDAY.plusDays(1), 4, shelf);
        assertThat(next.after()).isEqualTo(Duration.ofMinutes(22 * 60 + 30));
        assertThat(files()).containsExactly("linchpin-2026-11-28-043000.backup");
        some(FRIDAY.plusDays(2), 1, shelf); // still the same night
        assertThat(files()).as("once").hasSize(1);
        var night = nights.of(FRIDAY.plusDays(1)).orElseThrow();
        assertThat(night.proved()).isNotNull();
        assertThat(night.rows()).isPositive();
        assertThat(settings.data().resolve("practice")).doesNotExist();
    }

    /** A file of the same night that was not known to be good goes with the next try, strangers and what is younger never. */
    @Test
    void keepsTheLastSoManyNightsAndWhatOthersPutThere() throws IOException {
        for (var name : List.of(
                "linchpin-2026-11-24-033000.backup",
                "linchpin-2026-11-25-033000.backup",
                "linchpin-2026-11-26-033000.backup",
                "linchpin-2026-11-27-033000.backup",
                "linchpin-2026-11-28-031500.backup",
                "before-the-move.backup")) {
            Files.writeString(shelf.resolve(name), "an earlier one");
        }
        some(FRIDAY, 20, shelf);
        some(FRIDAY.plusDays(1), 4, shelf);
        assertThat(files())
                .containsExactly(
                        "before-the-move.backup",
                        "linchpin-2026-11-26-033000.backup",
                        "linchpin-2026-11-27-033000.backup",
                        "linchpin-2026-11-28-043000.backup");
    }

    @Test
    void isTriedAgainWhereItFailedAndLosesNoOlderOne() throws IOException {
        some(FRIDAY, 20, shelf);
        var blocked = Files.writeString(shelf.resolve("no directory"), "");
        assertThatThrownBy(() -> some(FRIDAY.plusDays(1), 4, blocked)).isInstanceOf(UncheckedIOException.class);
        var night = nights.of(FRIDAY.plusDays(1)).orElseThrow();
        assertThat(night.failedWith()).isEqualTo("FileAlreadyExistsException");
        assertThat(night.made()).isNull();
        some(FRIDAY.plusDays(1), 5, shelf);
        assertThat(nights.of(FRIDAY.plusDays(1)).orElseThrow().failedWith()).isNull();
        assertThat(nights.proof())
                .contains(FRIDAY.plusDays(1).atTime(5, 30).atZone(LONDON).toInstant());
    }

    @Test
    void fillsNoDisk() {
        assertThatThrownBy(() -> NotEnoughRoom.unless(shelf, Long.MAX_VALUE))
                .isInstanceOf(NotEnoughRoom.class)
                .hasMessageContaining(shelf.toString());
    }

    private String page(Person person, String path) throws Exception {
        return browser.get()
                .uri(path)
                .with(World.signedIn(person))
                .exchange()
                .getResponse()
                .getContentAsString();
    }

    private void proved(Instant at) {
        var day = LocalDate.ofInstant(at, LONDON);
        nights.begin(day, true, at);
        nights.made(day, 4_711, at);
        nights.proved(day, at);
    }

    @Test
    void isSeenByThoseWhoAnswerForTheInstallation() throws Exception {
        var organisation = world.organisation();
        proved(clock.instant());
        assertThat(page(world.person(organisation, Role.ADMINISTRATOR), "/backups"))
                .contains("Last brought back", "Brought back, row for row");
        assertThat(browser.get()
                        .uri("/backups")
                        .with(World.signedIn(world.person(organisation, Role.ANALYST)))
                        .exchange())
                .hasStatus(403);
    }

    /** Who knows all rows and their own, knows those of the others. */
    @Test
    void tellsNoOrganisationHowLargeAnotherIs() throws Exception {
        var organisation = world.organisation();
        var other = world.organisation();
        var administrator = world.person(organisation, Role.ADMINISTRATOR);
        proved(clock.instant());
        assertThat(page(administrator, "/backups")).doesNotContain("4,711");
        change("update organisation.organisation set valid_to = '2001-01-01' where id <> '"
                + organisation.id().id() + "'");
        try {
            assertThat(page(administrator, "/backups")).contains("4,711 rows");
        } finally {
            change("update organisation.organisation set valid_to = null where id <> '"
                    + organisation.id().id() + "'");
        }
        assertThat(other.id()).isNotEqualTo(organisation.id());
    }

    private String warning(Role role) {
        var organisation = world.organisation();
        var person = world.person(organisation, role);
        var viewer =
                new Viewer(person.account(), "Person", organisation.id(), organisation.name(), Viewer.everywhere(role));
        return panel.panel(viewer)
                .map(shown -> shown.heading() + ": "
                        + shown.items().stream().map(HomePanel.Item::text).collect(Collectors.joining(", ")))
                .orElse("");
    }

    @Test
    void warnsOnHomePagesWhenTheLastGoodOneIsTwoDaysOld() throws IOException {
        key.key();
        key.nowShown();
        assertThat(warning(Role.ADMINISTRATOR)).as("before any night").isEmpty();
        nights.begin(LocalDate.of(2026, 1, 1), false, clock.instant().minus(Duration.ofDays(3)));
        assertThat(warning(Role.ADMINISTRATOR))
                .isEqualTo("All could be lost: No backup was ever made that is known to work");
        proved(clock.instant().minus(Duration.ofHours(49)));
        assertThat(warning(Role.ADMINISTRATOR)).contains("The last backup that is known to work is of");
        assertThat(warning(Role.ANALYST)).isEmpty();
        proved(clock.instant().minus(Duration.ofHours(47)));
        assertThat(warning(Role.ADMINISTRATOR)).isEmpty();
    }

    /** With the machine, it would be lost, and every backup with it. */
    @Test
    void warnsWhileNobodyHasSeenTheKey() throws IOException {
        proved(clock.instant());
        var unseen = new KeptKey(shelf, null);
        var show = new ShowBackups(nights, unseen, organisations, clock);
        assertThat(show.page(moments.now()).keySeen()).isFalse();
        unseen.nowShown();
        assertThat(show.page(moments.now()).keySeen()).isTrue();
        assertThat(show.page(moments.now()).key()).isEqualTo(unseen.key().fingerprint());
    }

    @Test
    void saysWhatKeepsItFromBeingMade() throws Exception {
        var administrator = world.person(world.organisation(), Role.ADMINISTRATOR);
        var day = LocalDate.of(2026, 5, 2);
        nights.begin(day, true, clock.instant());
        nights.failed(day, "NotEnoughRoom");
        assertThat(page(administrator, "/backups"))
                .contains("2 May 2026", "No file was made: there is not enough room on the disk");
        nights.made(day, 1, clock.instant());
        nights.failed(day, "Unusable");
        assertThat(page(administrator, "/backups")).contains("nobody knows whether it is good");
    }
}

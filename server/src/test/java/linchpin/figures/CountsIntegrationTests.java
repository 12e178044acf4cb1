package linchpin.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import linchpin.analysis.figures.FriendsAndFamily;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.imports.Sent;
import linchpin.feedback.register.FeedbackArchive;
import linchpin.feedback.register.NewFeedback;
import linchpin.feedback.register.Register;
import linchpin.feedback.register.Telling;
import linchpin.organisation.Organisation;
import linchpin.organisation.PlaceId;
import linchpin.organisation.Reach;
import linchpin.people.AccountId;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import linchpin.support.LinchpinTest;
import linchpin.support.Repairs;
import linchpin.support.Said;
import linchpin.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@LinchpinTest
class CountsIntegrationTests {

    private static final YearMonth MAY = YearMonth.of(2026, 5);

    @Autowired
    World world;

    @Autowired
    Sent sent;

    @Autowired
    Register register;

    @Autowired
    FeedbackArchive archive;

    @Autowired
    Counts counts;

    @Autowired
    FoldCounts fold;

    @Autowired
    Plain plain;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Repairs repairs;

    @Autowired
    TransactionOperations transactions;

    private Organisation trust;
    private PlaceId site;
    private PlaceId ward;

    @BeforeEach
    void aTrustWithAWardInASite() {
        trust = world.organisation();
        site = world.ward(trust, "Royal");
        ward = World.in(trust.id(), () -> world.below(site, "Nightingale"));
    }

    @Test
    void countsWhatIsGivenForThePlaceAndAllItLiesWithin() {
        Said.said("Kind").at(ward).scored("1").in(register, trust);
        Said.said("Late").at(ward).scored("5").in(register, trust);
        Said.said("Well").at(site).scored("2").in(register, trust);
        Said.said("Hm").scored("6").in(register, trust);
        fold();
        var atWard = new Count(new FriendsAndFamily(1, 0, 0, 0, 1, 0), 0, 0);
        var atSite = new Count(new FriendsAndFamily(0, 1, 0, 0, 0, 0), 0, 0);
        var nowhere = new Count(new FriendsAndFamily(0, 0, 0, 0, 0, 1), 0, 0);
        World.in(trust.id(), () -> {
            assertThat(counts.total(ward, null, MAY, MAY)).isEqualTo(atWard);
            assertThat(counts.itself(site, null, MAY, MAY)).isEqualTo(atSite);
            assertThat(counts.below(site, null, MAY, MAY))
                    .containsExactly(java.util.Map.entry(ward, atWard))
                    .isEqualTo(counts.below(site, null, MAY.minusMonths(3), MAY));
            assertThat(counts.itself(null, null, MAY, MAY)).isEqualTo(nowhere);
            assertThat(counts.months(null, null, MAY.minusMonths(1), MAY.plusMonths(1)))
                    .containsExactly(
                            new MonthCount(MAY.minusMonths(1), Count.NONE),
                            new MonthCount(MAY, atWard.plus(atSite).plus(nowhere)),
                            new MonthCount(MAY.plusMonths(1), Count.NONE));
            return true;
        });
        assertRight();
    }

    @Test
    void neverJoinsTheOldQuestionsAnswersOrUnknownCodesToTheNewOnes() {
        enter("fft-2013", "1");
        enter("fft-2020", "7");
        enter("fft-2020", "6");
        enter(null, null);
        fold();
        assertThat(World.in(trust.id(), () -> counts.total(ward, null, MAY, MAY)))
                .isEqualTo(new Count(new FriendsAndFamily(0, 0, 0, 0, 0, 1), 1, 2));
        assertRight();
    }

    @Test
    void isRightAfterAnImport() {
        sent.text(trust, AFile.of(400, new Random(1)));
        fold();
        assertThat(World.in(trust.id(), () -> counts.total(null, null, Plain.FIRST, Plain.LAST)))
                .extracting(Count::total)
                .isEqualTo(400L);
        assertRight();
        sent.text(trust, AFile.of(500, new Random(1))); // the first 400 again, and 100 more
        fold();
        assertRight();
    }

    @Test
    void followsThemesPlacesAndWithdrawal() {
        var one = Said.said("Parking").at(ward).scored("4").in(register, trust);
        Said.said("Food").at(ward).scored("2").in(register, trust);
        World.in(trust.id(), () -> {
            archive.themes(one, Set.of(29, 12));
            return true;
        });
        fold();
        assertRight();
        assertThat(World.in(trust.id(), () -> counts.themes(ward, MAY, MAY))).containsOnlyKeys(12, 29);
        World.in(trust.id(), () -> {
            archive.themes(one, Set.of(29, 3));
            return true;
        });
        change("update feedback.feedback set place_id = null where id = :id", one);
        fold();
        assertRight();
        assertThat(World.in(trust.id(), () -> counts.total(ward, null, MAY, MAY).total()))
                .isEqualTo(1);
        change("update feedback.feedback set withdrawn = true where id = :id", one);
        fold();
        assertRight();
        assertThat(World.in(trust.id(), () -> counts.total(null, null, MAY, MAY).total()))
                .isEqualTo(1);
    }

    @Test
    void notesNothingWhereNothingCountsDifferently() {
        var one = Said.said("Parking").at(ward).in(register, trust);
        fold();
        change(
                "update feedback.feedback set unread = not unread, interpreted = true, alarm = true where id = :id",
                one);
        change("update feedback.feedback set themes = themes, threads = array[id] where id = :id", one);
        assertThat(World.in(trust.id(), counts::waiting)).isZero();
    }

    @Test
    void addsUpAgainWhatAMovedPlaceLiesWithin() {
        Said.said("Kind").at(ward).in(register, trust);
        fold();
        var other = world.ward(trust, "General");
        change("update organisation.place set parent_id = :id where code = 'nightingale'", new FeedbackId(other.id()));
        World.in(trust.id(), () -> {
            fold.followMoves();
            return true;
        });
        assertRight();
        assertThat(World.in(
                        trust.id(), () -> counts.total(other, null, MAY, MAY).total()))
                .isOne();
    }

    @Test
    void countsAnewWhatIsThereWhateverStoodInTheCounts() {
        sent.text(trust, AFile.of(100, new Random(2)));
        fold();
        change("update figures.month_count set good = good + 3 where true", null);
        change("delete from figures.part where true", null);
        Said.said("Kind").at(ward).in(register, trust);
        World.in(trust.id(), () -> {
            counts.recount();
            return true;
        });
        assertRight();
        assertThat(World.in(trust.id(), counts::waiting)).isZero();
    }

    @Test
    void countsWhatOneOrganisationHearsForItAlone() {
        var other = world.organisation();
        Said.said("Kind").in(register, trust);
        Said.said("Kind").in(register, other);
        Said.said("Kind").in(register, other);
        fold();
        assertThat(World.in(other.id(), () -> counts.total(null, null, MAY, MAY)))
                .isEqualTo(Count.NONE);
        assertThat(World.in(other.id(), counts::waiting)).isEqualTo(2);
        World.in(other.id(), fold::some);
        assertThat(World.in(other.id(), () -> counts.total(null, null, MAY, MAY).total()))
                .isEqualTo(2);
        assertRight();
    }

    /** An import's batch is long under way; a giver gives, and counts are added up, and neither waits for it. */
    @Test
    void letsNobodyWaitForAnybody() {
        Said.said("Before").at(ward).in(register, trust);
        World.in(
                trust.id(),
                () -> transactions.execute(_ -> {
                    enter("fft-2020", "1");
                    return CompletableFuture.supplyAsync(() -> {
                                Said.said("Meanwhile").at(ward).in(register, trust);
                                return World.in(trust.id(), fold::some);
                            })
                            .orTimeout(20, TimeUnit.SECONDS)
                            .join();
                }));
        assertThat(World.in(trust.id(), () -> counts.total(ward, null, MAY, MAY).total()))
                .isEqualTo(2);
        fold();
        assertRight();
        assertThat(World.in(trust.id(), () -> counts.total(ward, null, MAY, MAY).total()))
                .isEqualTo(3);
    }

    @Test
    void knowsWhenEachPlaceWasLastHeard() {
        Said.said("Kind").at(ward).on(LocalDate.of(2026, 5, 9)).in(register, trust);
        var last = Said.said("Kind").at(ward).on(LocalDate.of(2026, 5, 19)).in(register, trust);
        var silent = world.ward(trust, "Silent");
        assertThat(World.in(trust.id(), counts::lastHeard))
                .containsEntry(site, LocalDate.of(2026, 5, 19))
                .containsEntry(ward, LocalDate.of(2026, 5, 19))
                .doesNotContainKey(silent);
        change("update feedback.feedback set withdrawn = true where id = :id", last);
        assertThat(World.in(trust.id(), counts::lastHeard)).containsEntry(site, LocalDate.of(2026, 5, 9));
    }

    @Test
    void refusesAPlaceThatThePersonMayNotReadAbout() {
        var viewer = new Viewer(
                new AccountId(UUID.randomUUID()),
                "Ward sister",
                trust.id(),
                "Trust",
                Map.of(),
                new Reach.Some(Set.of(ward)));
        World.in(trust.id(), () -> {
            assertThat(counts.readable(ward, viewer)).isEqualTo(ward);
            assertThatThrownBy(() -> counts.readable(site, viewer)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> counts.readable(null, viewer)).isInstanceOf(NotFound.class);
            return true;
        });
    }

    /** Anything anybody can do, in any order, with counting now and then: the counts are always right. */
    @Test
    void isRightAfterWhateverHappens() {
        for (var seed = 1; seed <= 3; seed++) {
            aTrustWithAWardInASite();
            var random = new Random(seed);
            var there = new ArrayList<FeedbackId>();
            for (var step = 0; step < 80; step++) {
                happen(random, there);
                if (random.nextInt(15) == 0) {
                    fold();
                    assertRight();
                }
            }
            fold();
            assertRight();
        }
    }

    private void happen(Random random, List<FeedbackId> there) {
        var places = java.util.Arrays.asList(null, site, ward);
        if (there.size() < 5 || random.nextInt(3) == 0) {
            there.add(Said.said("Something")
                    .at(places.get(random.nextInt(3)))
                    .by(random.nextBoolean() ? "paper" : "online")
                    .on(LocalDate.of(2026, 1, 1).plusDays(random.nextInt(200)))
                    .scored(String.valueOf(1 + random.nextInt(7)))
                    .in(register, trust));
            return;
        }
        var one = there.get(random.nextInt(there.size()));
        switch (random.nextInt(7)) {
            case 0 -> change("update feedback.feedback set withdrawn = not withdrawn where id = :id", one);
            case 1 -> change("update feedback.feedback set place_id = null where id = :id", one);
            case 2 -> change("update feedback.feedback set received_on = received_on - 20 where id = :id", one);
            case 3 ->
                change(
                        "update feedback.feedback set answer_code = '7', score = null, counts_as = 7 where id = :id",
                        one);
            case 4 ->
                change(
                        "update feedback.feedback set channel = 'sms', themes = '{5}' where id <> :id and withdrawn",
                        one);
            default ->
                World.in(trust.id(), () -> {
                    archive.themes(one, Set.of(1 + random.nextInt(3), 4 + random.nextInt(3)));
                    return true;
                });
        }
    }

    private void fold() {
        World.in(trust.id(), () -> {
            while (fold.some() > 0) {}
            return true;
        });
    }

    private void assertRight() {
        assertThat(plain.counted(trust)).isEqualTo(plain.figures(trust)).isNotEmpty();
    }

    private void change(String sql, FeedbackId id) {
        repairs.make(sql.replace(":id", id == null ? "null" : "'" + id.id() + "'")
                .replace("where ", "where org_id = '" + trust.id().id() + "' and "));
    }

    private boolean enter(String question, String code) {
        var telling = Telling.of(List.of()).answering(question, code);
        return World.in(
                trust.id(),
                () -> register.enter(new NewFeedback(
                        new FeedbackId(UUID.randomUUID()), ward, LocalDate.of(2026, 5, 5), "sms", null, telling)));
    }
}

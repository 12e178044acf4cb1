package linchpin.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import linchpin.approach.AskLists;
import linchpin.approach.LeftOut;
import linchpin.demo.cast.FictionalTrust;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.register.FeedbackArchive;
import linchpin.matters.FeedbackInMatters;
import linchpin.matters.Matter;
import linchpin.matters.Matters;
import linchpin.matters.about.MatterTheme;
import linchpin.matters.about.MatterThemes;
import linchpin.organisation.Organisation;
import linchpin.organisation.Organisations;
import linchpin.people.Role;
import linchpin.people.Viewer;
import linchpin.support.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** What is told in the invented economy is so, and there is something of everything to find. */
@DemoTest
class ToldIntegrationTests {

    @Autowired
    Organisations organisations;

    @Autowired
    AskLists lists;

    @Autowired
    Matters matters;

    @Autowired
    FeedbackInMatters inMatters;

    @Autowired
    MatterThemes themes;

    @Autowired
    FeedbackArchive archive;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transactions;

    /** Nothing is sent by a demonstration, and no number is left of those who were asked. */
    @Test
    void peopleWereAskedYesterdayAndNobodyLearnsWhoAnswered() {
        all().forEach(trust -> {
            var list = in(trust, () -> lists.lately().getFirst());
            assertThat(list.asked()).isEqualTo(60);
            assertThat(list.answered()).isEqualTo(17);
            assertThat(list.waiting()).isZero();
            assertThat(in(trust, () -> lists.leftOut(list.id())))
                    .containsEntry(LeftOut.PEACE, 1L)
                    .containsEntry(LeftOut.LATELY, 4L);
            assertThat(in(
                            trust,
                            () -> jdbc.sql("select count(*) from approach.to_ask where address is not null")
                                    .query(Long.class)
                                    .single()))
                    .isZero();
            var acts = in(
                    trust,
                    () -> jdbc.sql("select facts::text from history.act where kind = 'approach.asked'")
                            .query(String.class)
                            .list());
            assertThat(acts).singleElement().asString().contains("60").doesNotContain("7700");
        });
    }

    private Stream<Organisation> all() {
        return FictionalTrust.ALL.stream()
                .map(trust -> organisations.withCode(trust.code()).orElseThrow());
    }

    private Organisation first() {
        return all().findFirst().orElseThrow();
    }

    private <T> T in(Organisation organisation, Supplier<T> work) {
        return World.in(organisation.id(), () -> transactions.execute(_ -> work.get()));
    }

    private long count(String sql) {
        return in(first(), () -> jdbc.sql(sql).query(Long.class).single());
    }

    private List<Matter> mattersHere() {
        var somebody = in(
                first(),
                () -> jdbc.sql("select account_id as id from people.role_held where role = 'LINCHPIN' limit 1")
                        .query(linchpin.people.AccountId.class)
                        .single());
        return matters.readable(
                new Viewer(somebody, "Linchpin", first().id(), first().name(), Viewer.everywhere(Role.LINCHPIN)));
    }

    /** Each voice in a matter shares something with most of the others: none was gathered that only sounds alike. */
    @Test
    void gathersOnlyWhatIsAboutTheMatter() {
        in(first(), () -> {
            for (var matter : mattersHere()) {
                var about =
                        themes.of(matter.id()).stream().map(MatterTheme::number).toList();
                assertThat(about).as(matter.title()).isNotEmpty();
                var voices = inMatters.of(List.of(matter.id())).getOrDefault(matter.id(), List.<FeedbackId>of());
                assertThat(voices).as(matter.title()).hasSizeGreaterThan(4);
                var said = archive.themes(voices);
                assertThat(voices)
                        .as(matter.title())
                        .allSatisfy(voice -> assertThat(said.get(voice)).containsAnyElementsOf(about));
            }
            return true;
        });
    }

    @Test
    void hasMattersOfWardsAsWellAsOfTheWhole() {
        var found = in(first(), this::mattersHere);
        assertThat(found).anyMatch(matter -> matter.placeId() == null);
        assertThat(found.stream().filter(matter -> matter.placeId() != null)).hasSizeGreaterThan(4);
    }

    @Test
    void hasAWardThatFellSilentAndNoOtherThatDid() {
        var silent = in(first(), () -> jdbc.sql("""
                        select p.name from organisation.place p join feedback.feedback f on f.org_id = p.org_id and f.place_id = p.id
                        group by p.name having max(f.received_on) < current_date - 60""").query(String.class).list());
        assertThat(silent).containsExactly("Hazel ward");
    }

    @Test
    void hasAClinicianWithOneWard() {
        assertThat(count("""
                        select count(*) from people.role_held h join people.account a on a.org_id = h.org_id and a.id = h.account_id
                        join organisation.place p on p.org_id = h.org_id and p.id = h.place_id
                        where a.name = 'Sister Grace Addo' and p.name = 'Willow ward'""")).isOne();
        assertThat(count("select count(*) from people.role_held where since > current_date - 700"))
                .as("everybody held their role before they did anything in it")
                .isZero();
    }

    @Test
    void hasSomethingOfEverythingThatCanBeDone() {
        assertThat(count("select count(*) from feedback.offer where outcome is null"))
                .isEqualTo(2);
        assertThat(count("select count(*) from answers.reply where approved_at is not null"))
                .isGreaterThan(10);
        assertThat(count("select count(*) from answers.reply where approved_at is null and sent_back_at is null"))
                .isOne();
        assertThat(count("select count(*) from feedback.feedback where heads > 5"))
                .isEqualTo(2);
        assertThat(count("select count(*) from people.invitation where accepted_at is null and expires_at > now()"))
                .isOne();
        assertThat(count("select count(*) from returns.return_unit")).isEqualTo(4);
        assertThat(count("select count(*) from feedback.import where state = 'done'"))
                .isOne();
        assertThat(count("select count(*) from feedback.thread where state in ('passed_on', 'replied')"))
                .isGreaterThan(10);
        assertThat(count("select count(*) from matters.matter where state = 'back'"))
                .isEqualTo(2);
    }

    @Test
    void hasARoomForTeenagersThatTheyShapedFromTheFirstDayAndTapsThatNeededNoBoard() {
        assertThat(count("""
                        select count(*) from proposals.proposal p
                        join proposals.part_taken t on t.org_id = p.org_id and t.proposal_id = p.id and t.kind = 'raised' and t.stage_then = 'idea'
                        where p.stage = 'delivery' and p.latest = 3 and p.raised_as = 'PATIENT_LEADER'""")).isOne();
        assertThat(count("""
                        select count(*) from proposals.authorship a join proposals.proposal p on p.org_id = a.org_id and p.id = a.proposal_id
                        where a.accepted_on is not null and p.stage = 'delivery'""")).isEqualTo(3);
        assertThat(count("select count(distinct n) from proposals.support")).isEqualTo(2);
        assertThat(count("select count(*) from proposals.promise_line where kind in ('kept', 'not_yet')"))
                .isEqualTo(2);
        assertThat(count("select count(*) from actions.action where small and state = 'done'"))
                .isEqualTo(2);
    }

    /** Who raised an alarm, and when, is told alike beside it and in its history. */
    @Test
    void tellsWhoRaisedAnAlarmAsItWas() {
        assertThat(count("""
                        select count(*) from meaning.alarm a where a.raised_by is not null and not exists (
                            select from history.act h where h.org_id = a.org_id and h.about_id = a.feedback_id
                              and h.by_account = a.raised_by and h.day = a.raised_at::date)""")).isZero();
        assertThat(count("select count(*) from meaning.alarm where settled_by is not null"))
                .isOne();
    }
}

package linchpin.reports.assembling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import linchpin.chores.Chore;
import linchpin.decisions.Deciding;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.register.Register;
import linchpin.figures.Counts;
import linchpin.organisation.PlaceId;
import linchpin.people.Role;
import linchpin.support.ByHand;
import linchpin.support.Desk;
import linchpin.support.LinchpinTest;
import linchpin.support.Said;
import linchpin.support.TestTime;
import linchpin.support.Trusts;
import linchpin.support.Trusts.Trust;
import linchpin.support.World;
import linchpin.support.World.Person;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

/** What is counted for a report is what everybody may know anyway, and no more. */
@LinchpinTest
class CountedFactsIntegrationTests {

    private static final LocalDate SPRING = LocalDate.of(2024, 4, 1);

    @Autowired
    Trusts trusts;

    @Autowired
    World world;

    @Autowired
    Desk desk;

    @Autowired
    Register register;

    @Autowired
    Counts counts;

    @Autowired
    TestTime time;

    @Autowired
    @Qualifier("closeChore")
    Chore closing;

    private Trust trust;
    private Person analyst;
    private PlaceId cedar;

    @BeforeEach
    void aTrust() {
        trust = trusts.trust();
        analyst = trusts.person(trust, Role.ANALYST);
        cedar = world.ward(trust.organisation(), "Cedar");
    }

    private FeedbackId says(PlaceId place, String words, LocalDate on) {
        return Said.said(words).at(place).on(on).quotable().in(register, trust.organisation());
    }

    private void many(PlaceId place, int times, LocalDate on) {
        for (var n = 0; n < times; n++) {
            Said.said("Said in confidence").at(place).on(on).in(register, trust.organisation());
        }
    }

    private void counted() {
        World.in(trust.organisation().id(), () -> {
            counts.recount();
            return true;
        });
    }

    /** @return the words of the report of a quarter, put together now */
    private String report(String code) {
        assertThat(desk.post(analyst, "/reports", "quarter", code)).hasStatus(302);
        var page = desk.get(analyst, "/reports/" + code);
        assertThat(page).hasStatusOk();
        return Jsoup.parse(Desk.text(page)).select("article").text();
    }

    @Test
    void howManySpokeIsWhatWasPublishedAndNothingBefore() {
        many(trust.ward(), 30, SPRING.plusDays(40));
        many(cedar, 3, SPRING.plusDays(40));
        counted();
        assertThat(report("2024-q2"))
                .contains("It was not there when this was counted")
                .doesNotContain("Times that somebody told us something");
        desk.post(analyst, "/figures/public", "quarter", SPRING.toString());
        assertThat(desk.post(analyst, "/reports/2024-q2/count", "version", "1")).hasStatus(302);
        assertThat(Jsoup.parse(Desk.text(desk.get(analyst, "/reports/2024-q2"))).text())
                .contains("Times that somebody told us something 33", "Groups of fewer than 10")
                .doesNotContain("Said in confidence");
    }

    @Test
    void fewAreNotCountedAtAll() {
        many(trust.ward(), 4, SPRING.plusDays(40));
        counted();
        desk.post(analyst, "/figures/public", "quarter", SPRING.toString());
        assertThat(report("2024-q2")).doesNotContain("Times that somebody told us something");
    }

    @Test
    void aPlaceIsSilentWhereNobodySpokeInTheQuarterOrSince() {
        many(trust.ward(), 1, SPRING.plusDays(40));
        many(cedar, 1, SPRING.minusDays(1));
        world.ward(trust.organisation(), "Larch");
        counted();
        var page = report("2024-q2");
        var silent = page.substring(page.indexOf("Where nobody told us anything"));
        assertThat(silent).contains("Cedar", "Larch").doesNotContain("Rowan");
    }

    @Test
    void storiesAreOfTheQuarterAndClearedAndTellTheMonthOnly() {
        var shown = says(trust.ward(), "I was cold all night, and nobody came.", SPRING.plusDays(40));
        var waits = says(trust.ward(), "Nobody has looked at this one yet.", SPRING.plusDays(41));
        var before = says(trust.ward(), "This was in the quarter before.", SPRING.minusDays(1));
        desk.change(
                trust.organisation(),
                "update feedback.feedback set moderation = case when id = '" + waits.id()
                        + "' then moderation else 'cleared' end where id in ('" + shown.id() + "', '" + waits.id()
                        + "', '" + before.id() + "')");
        assertThat(report("2024-q2"))
                .contains("I was cold all night, and nobody came.", "Rowan, May 2024", "The room is kept for them.")
                .doesNotContain("Nobody has looked at this one yet.", "in the quarter before", "11 May");
    }

    @Test
    void whatWasDecidedStandsWithHowEachSideVotedAndNoName() {
        var deciding = new Deciding(desk, trust);
        var path = deciding.published(trust.linchpin(), deciding.yesNo());
        deciding.votes(trust.leader(), path, "say", "yes");
        deciding.votes(trust.nurse(), path, "say", "no");
        time.during("2099-01-12T12:00:00Z", () -> ByHand.does(closing, trust.organisation()));
        time.during(
                "2099-05-01T12:00:00Z",
                () -> assertThat(report("2099-q1"))
                        .contains(
                                "Decided together 1",
                                "What first?",
                                "It did not pass, with 50.00 of 100 for yes.",
                                "Patient leaders by themselves: 100.00 of 100 for yes.",
                                "Staff: 1 of 1")
                        .doesNotContain("Person 1", "Person 2", "Person 3"));
        assertThat(report("2024-q2")).contains("Decided together 0", "Nothing was put to a vote");
    }

    @Test
    void aSecretVoteOfFewTellsNoNumber() {
        var deciding = new Deciding(desk, trust);
        var form = deciding.yesNo();
        form.put("way.secret", "yes");
        var path = deciding.published(trust.linchpin(), form);
        deciding.votes(trust.leader(), path, "say", "yes");
        deciding.votes(trust.nurse(), path, "say", "no");
        time.during("2099-01-12T12:00:00Z", () -> ByHand.does(closing, trust.organisation()));
        time.during(
                "2099-05-01T12:00:00Z",
                () -> assertThat(report("2099-q1"))
                        .contains("What first?", "It did not pass.")
                        .doesNotContain("100.00", "by themselves", "50.00"));
    }
}

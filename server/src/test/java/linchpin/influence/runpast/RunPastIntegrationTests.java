package linchpin.influence.runpast;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import linchpin.influence.Influencing;
import linchpin.people.Role;
import linchpin.support.Desk;
import linchpin.support.LinchpinTest;
import linchpin.support.TestTime;
import linchpin.support.Trusts;
import linchpin.support.World;
import linchpin.support.World.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@LinchpinTest
class RunPastIntegrationTests {

    private static final String ASKED = "Shall we move the clinic to Mondays?";

    @Autowired
    Trusts trusts;

    @Autowired
    Desk desk;

    @Autowired
    World world;

    @Autowired
    TestTime time;

    private Influencing influencing;
    private Person leader;
    private Person other;
    private Person nurse;
    private String path;

    @BeforeEach
    void aQuestion() {
        influencing = Influencing.in(desk, trusts);
        leader = influencing.trust().leader();
        other = trusts.person(influencing.trust(), Role.PATIENT_LEADER);
        nurse = influencing.trust().nurse();
        path = asked(nurse);
    }

    private String asked(Person who) {
        return influencing.done(
                who,
                "/run-past",
                "question",
                ASKED,
                "words",
                "Fridays are full.",
                "by",
                LocalDate.now().plusDays(14).toString());
    }

    private void reply(Person who, String words, int from) {
        influencing.done(who, path + "/reply", "words", words, "from", String.valueOf(from));
    }

    private MvcTestResult ours(Person who, Person writer, int version) {
        return desk.post(
                who, path + "/ours", "writer", writer.account().id().toString(), "version", String.valueOf(version));
    }

    private static String in(int days) {
        return LocalDate.now().plusDays(days) + "T12:00:00Z";
    }

    @Test
    void goesFromTheQuestionToWhatBecameOfTheReply() {
        assertThat(influencing.page(leader, "/home")).contains("Run past you", ASKED);
        reply(leader, "Not without a bus.", 0);
        assertThat(ours(other, leader, 1)).hasStatus(302);
        assertThat(influencing.page(leader, "/home")).doesNotContain(ASKED);
        assertThat(influencing.page(nurse, "/home")).contains("You have a reply", path + "/became");
        assertThat(influencing.page(nurse, path + "/became")).contains("Not without a bus.");
        assertThat(desk.post(nurse, path + "/became", "how", "", "words", "We asked for a bus."))
                .hasStatus(400);
        influencing.done(nurse, path + "/became", "how", "in_part", "words", "We asked for a bus.");
        for (var reader : List.of(
                leader, nurse, influencing.champion(), influencing.trust().linchpin())) {
            assertThat(influencing.page(reader, path))
                    .contains(ASKED, "Not without a bus.", "Taken up in part", "We asked for a bus.");
        }
        assertThat(influencing.page(leader, "/home")).contains("Read what became of your reply", "Taken up in part");
        assertThat(influencing.page(nurse, "/home")).doesNotContain("You have a reply");
    }

    /** Nobody owes anything for it any more; the question, why it was withdrawn, and what was replied stay. */
    @Test
    void isWithdrawnByWhoeverAskedAndWhatWasRepliedStays() {
        assertThat(desk.post(nurse, path + "/withdraw", "words", " ")).hasStatus(400);
        assertThat(influencing.page(nurse, path)).contains("Withdraw the question");
        assertThat(influencing.page(leader, path)).doesNotContain("Withdraw the question");
        reply(leader, "Not without a bus.", 0);
        for (var time = 0; time < 2; time++) {
            assertThat(desk.post(nurse, path + "/withdraw", "words", "The clinic closes."))
                    .hasStatus(302);
        }
        assertThat(influencing.page(leader, "/home")).doesNotContain(ASKED);
        assertThat(influencing.page(leader, path))
                .contains("Withdrawn", "The clinic closes.", "Not without a bus.", "Withdrew the question");
        assertThat(influencing.page(nurse, path))
                .contains("The clinic closes.")
                .doesNotContain("Not without a bus.", "Withdraw the question");
        assertThat(influencing.page(nurse, "/run-past")).contains("Withdrawn").doesNotContain("Reply late");
        var late = desk.post(leader, path + "/reply", "words", "With a bus, yes.", "from", "1");
        assertThat(late).hasStatus(409);
        assertThat(Desk.refusal(late)).contains("Whoever asked wants no reply any more");
        assertThat(ours(other, leader, 1)).hasStatus(409);
    }

    @Test
    void isWithdrawnByNobodyElseAndNotOnceItWasFollowed() {
        assertThat(desk.get(influencing.trust().linchpin(), path + "/withdraw")).hasStatus(404);
        assertThat(desk.post(influencing.trust().linchpin(), path + "/withdraw", "words", "Never mind"))
                .hasStatus(404);
        reply(leader, "Not without a bus.", 0);
        ours(other, leader, 1);
        assertThat(desk.get(nurse, path + "/withdraw")).hasStatusOk();
        influencing.done(nurse, path + "/became", "how", "in_part", "words", "We asked for a bus.");
        assertThat(desk.get(nurse, path + "/withdraw")).hasStatus(404);
        assertThat(desk.post(nurse, path + "/withdraw", "words", "Never mind")).hasStatus(409);
    }

    /** What becomes of a reply to a withdrawn question is nobody's to say. */
    @Test
    void withdrawnAfterTheReplyItIsOwedNoMore() {
        reply(leader, "Not without a bus.", 0);
        ours(other, leader, 1);
        influencing.done(nurse, path + "/withdraw", "words", "The clinic closes.");
        assertThat(influencing.page(nurse, "/home")).doesNotContain("You have a reply");
        assertThat(influencing.page(nurse, path)).contains("Not without a bus.", "The clinic closes.");
        assertThat(desk.post(nurse, path + "/became", "how", "in_part", "words", "We asked for a bus."))
                .hasStatus(409);
    }

    @Test
    void saysWhatIsMissingAndShowsAgainWhatWasTyped() {
        var bare = desk.post(nurse, "/run-past", "question", ASKED, "by", "2020-01-01");
        assertThat(bare).hasStatus(400);
        assertThat(Desk.text(bare)).contains(ASKED, "Enter what it is about", "Enter a day from today on");
        var matter = trusts.matter(trusts.trust(), "Secret of theirs");
        var strange = desk.post(
                nurse,
                "/run-past",
                "question",
                ASKED,
                "address",
                "/matters/" + matter.id(),
                "by",
                LocalDate.now().toString());
        assertThat(strange).hasStatus(400);
        assertThat(Desk.text(strange)).contains("We found no such page").doesNotContain("Secret");
    }

    @Test
    void isAboutAPageThatLeadersCanOpen() {
        var matter = trusts.matter(influencing.trust(), "Clinic days");
        var asked = influencing.done(
                nurse,
                "/run-past",
                "question",
                ASKED,
                "chosen",
                "/matters/" + matter.id(),
                "by",
                LocalDate.now().toString());
        assertThat(influencing.page(leader, asked)).contains("Matter: Clinic days");
        var administrator = trusts.person(influencing.trust(), Role.ADMINISTRATOR);
        assertThat(influencing.page(administrator, asked))
                .contains("not yours to read", "as Clinician or manager")
                .doesNotContain("Clinic days");
    }

    @Test
    void whatLeadersWriteIsTheirsAloneUntilTheySayWhichIsEverybodys() {
        reply(leader, "Never on Mondays.", 0);
        reply(other, "Mondays are fine.", 0);
        assertThat(influencing.page(leader, path)).contains("Never on Mondays.", "Mondays are fine.");
        for (var reader :
                List.of(nurse, influencing.champion(), influencing.trust().linchpin())) {
            assertThat(influencing.page(reader, path))
                    .doesNotContain("on Mondays.", "Mondays are fine.", "Wrote a reply");
        }
        assertThat(ours(leader, other, 1)).hasStatus(302);
        assertThat(influencing.page(nurse, path)).contains("Mondays are fine.").doesNotContain("Never on Mondays.");
    }

    @Test
    void whatAReplySaidBeforeStaysBesideIt() {
        reply(leader, "Never on Mondays.", 0);
        reply(leader, "Only with a bus.", 1);
        assertThat(influencing.page(other, path)).contains("Only with a bus.", "Never on Mondays.", "version 2");
        assertThat(influencing.page(leader, path + "/reply")).contains("Only with a bus.");
        var again = desk.post(leader, path + "/reply", "words", "From an old window", "from", "1");
        assertThat(again).hasStatus(409);
        assertThat(Desk.refusal(again)).contains("Read it again");
        assertThat(desk.post(leader, path + "/reply", "words", "", "from", "2")).hasStatus(400);
    }

    /** Nobody makes everybody's what they have not read. */
    @Test
    void aReplyThatWasChangedMeanwhileIsNotMadeEverybodys() {
        reply(leader, "Never on Mondays.", 0);
        reply(leader, "Only with a bus.", 1);
        assertThat(ours(other, leader, 1)).hasStatus(409);
        assertThat(ours(other, leader, 3)).hasStatus(409);
        assertThat(ours(other, other, 0)).hasStatus(409);
        assertThat(ours(other, leader, 2)).hasStatus(302);
        assertThat(ours(other, leader, 2)).hasStatus(409);
        assertThat(desk.post(leader, path + "/reply", "words", "Later", "from", "2"))
                .hasStatus(409);
    }

    @Test
    void twoWhoSayItAtOnceGiveOneReply() throws Exception {
        reply(leader, "Never on Mondays.", 0);
        reply(other, "Mondays are fine.", 0);
        var turn = new AtomicInteger();
        var answers = Trusts.atOnce(2, () -> {
            var one = turn.getAndIncrement() == 0 ? ours(leader, other, 1) : ours(other, leader, 1);
            return one.getResponse().getStatus();
        });
        assertThat(answers).containsExactlyInAnyOrder(302, 409);
    }

    @Test
    void nobodyRepliesToTheirOwnQuestion() {
        var both = trusts.person(influencing.trust(), Role.PATIENT_LEADER);
        world.give(both, Role.LINE_MANAGER);
        path = asked(both);
        assertThat(desk.get(both, path + "/reply")).hasStatus(404);
        assertThat(desk.post(both, path + "/reply", "words", "Yes", "from", "0"))
                .hasStatus(404);
        reply(leader, "No.", 0);
        assertThat(influencing.page(both, path)).doesNotContain("Only with", "No.");
        assertThat(ours(both, leader, 1)).hasStatus(404);
    }

    @Test
    void onlyWhoAskedSaysWhatBecameOfItAndOnlyOnce() {
        assertThat(desk.get(nurse, path + "/became")).hasStatus(404);
        reply(leader, "No.", 0);
        assertThat(ours(leader, leader, 1)).hasStatus(302);
        for (var stranger : List.of(influencing.trust().linchpin(), influencing.champion())) {
            assertThat(desk.post(stranger, path + "/became", "how", "taken_up", "words", "All"))
                    .hasStatus(404);
        }
        assertThat(desk.post(leader, path + "/became", "how", "taken_up", "words", "All"))
                .hasStatus(403);
        influencing.done(nurse, path + "/became", "how", "not_taken", "words", "There is no bus.");
        var again = desk.post(nurse, path + "/became", "how", "taken_up", "words", "All of it");
        assertThat(again).hasStatus(409);
        assertThat(influencing.page(leader, path)).contains("There is no bus.").doesNotContain("All of it");
    }

    @Test
    void whatAskedByWhoIsGoneTheChampionConcludes() {
        reply(leader, "No.", 0);
        assertThat(ours(leader, leader, 1)).hasStatus(302);
        desk.change(
                influencing.trust().organisation(),
                "update people.role_held set ended_at = given_at where account_id = '"
                        + nurse.account().id() + "'");
        assertThat(influencing.page(influencing.champion(), "/home")).contains("You have a reply");
        influencing.done(influencing.champion(), path + "/became", "how", "taken_up", "words", "We did.");
    }

    @Test
    void whatIsLateIsNamedOnTheHomeOfWhoOwesIt() {
        assertThat(time.at(in(15), () -> influencing.page(leader, "/home"))).contains(ASKED, "Late");
        assertThat(time.at(in(15), () -> influencing.page(nurse, "/run-past")))
                .contains("Reply late", "of which 1 late");
        reply(leader, "No.", 0);
        assertThat(ours(leader, leader, 1)).hasStatus(302);
        assertThat(influencing.page(nurse, "/home")).doesNotContain("Never said");
        assertThat(time.at(in(28), () -> influencing.page(nurse, "/home"))).contains("Never said");
    }

    @Test
    void leadersAskNothingAndStaffReplyNothing() {
        assertThat(desk.get(leader, "/run-past/new")).hasStatus(403);
        assertThat(desk.get(nurse, path + "/reply")).hasStatus(403);
        assertThat(ours(nurse, nurse, 1)).hasStatus(403);
    }

    @Test
    void anotherOrganisationFindsNothing() {
        var stranger = Influencing.in(desk, trusts);
        assertThat(desk.get(stranger.champion(), path)).hasStatus(404);
        assertThat(desk.get(stranger.trust().leader(), path + "/reply")).hasStatus(404);
        assertThat(desk.post(stranger.trust().leader(), path + "/reply", "words", "x", "from", "0"))
                .hasStatus(404);
        assertThat(influencing.page(stranger.trust().leader(), "/run-past")).contains("Nobody has asked anything yet");
    }

    @Test
    void nothingThatWasSaidIsChangedInTheDatabase() {
        reply(leader, "No.", 0);
        assertThat(ours(leader, leader, 1)).hasStatus(302);
        influencing.done(nurse, path + "/became", "how", "not_taken", "words", "There is no bus.");
        for (var sql : List.of(
                "update influence.question set question = 'x'",
                "update influence.reply set words = 'x'",
                "update influence.our_reply set version = 2",
                "update influence.became set how = 'taken_up'",
                "delete from influence.became")) {
            var refused = false;
            try {
                desk.change(influencing.trust().organisation(), sql);
            } catch (DataAccessException e) {
                refused = true;
            }
            assertThat(refused).as(sql).isTrue();
        }
    }
}

package linchpin.rounds.inside;

import static org.assertj.core.api.Assertions.assertThat;

import linchpin.chores.Chore;
import linchpin.rounds.Asking;
import linchpin.support.Desk;
import linchpin.support.LinchpinTest;
import linchpin.support.TestTime;
import linchpin.support.Trusts;
import linchpin.support.World.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@LinchpinTest
class InsideIntegrationTests {

    @Autowired
    Trusts trusts;

    @Autowired
    Desk desk;

    @Autowired
    TestTime time;

    @Autowired
    @Qualifier("readSayingsChore")
    Chore chore;

    private Asking asking;
    private String round;

    @BeforeEach
    void anOpenRound() {
        asking = Asking.in(desk, trusts);
        round = asking.opened();
    }

    private MvcTestResult say(Person person, String words) {
        return desk.post(person, round + "/say", "words", words);
    }

    private long parts(String kind) {
        return asking.proposing().count("proposals.part_taken where kind = '" + kind + "'");
    }

    @Test
    void aPatientWhoSaysItInThatRoleTookPartAndStaffDidNot() {
        assertThat(say(asking.trust().nurse(), "Who cleans the waiting room?")).hasStatus(302);
        assertThat(parts("asked")).isZero();
        assertThat(say(asking.trust().leader(), "Why does nobody say how long it takes?"))
                .hasStatus(302);
        assertThat(parts("asked")).isEqualTo(1);
        assertThat(asking.page(asking.trust().nurse(), asking.proposal()))
                .contains("said what should be asked", "Said what should be asked in the proposal");
    }

    @Test
    void whoSaysItWithoutAnAccountIsNoPartOfTheStamp() {
        asking.say("Why is it so cold?", "patient");
        assertThat(parts("asked")).isZero();
    }

    @Test
    void standsThereWithTheRoleAndWithoutTheName() {
        say(asking.trust().leader(), "Why does nobody say how long it takes?");
        say(asking.trust().nurse(), "Who cleans the waiting room?");
        asking.read(chore);
        asking.showAll(round);
        assertThat(Desk.text(desk.look(asking.address())))
                .contains("Patient leader", "A member of staff", "Who cleans the waiting room?");
        assertThat(asking.count("voice where said_as = 'END_USER'")).isEqualTo(1);
    }

    @Test
    void theSamePersonInTheSameWordsIsOneVoice() {
        say(asking.trust().nurse(), "Who cleans it?");
        say(asking.trust().nurse(), "who  cleans it?");
        assertThat(asking.count("voice")).isEqualTo(1);
    }

    @Test
    void showsAgainWhatWasTypedWhereItCannotBeSent() {
        assertThat(say(asking.trust().nurse(), " ")).hasStatus(400).bodyText().contains("Write what should be asked");
        assertThat(say(asking.trust().nurse(), "cold ".repeat(500)))
                .hasStatus(400)
                .bodyText()
                .contains("cold cold");
        Asking.inDays(
                15,
                time,
                () -> assertThat(say(asking.trust().nurse(), "Who cleans it?"))
                        .hasStatus(409)
                        .bodyText()
                        .contains("was not sent", "Who cleans it?"));
        assertThat(asking.count("saying")).isZero();
    }

    @Test
    void nobodyOfAnotherOrganisationSaysAnythingInside() {
        assertThat(say(trusts.trust().leader(), "Hello")).hasStatus(404);
        assertThat(asking.count("saying")).isZero();
    }

    @Test
    void whatIsShownIsAFileAndWhatIsNotIsNotInIt() {
        asking.say("Why is it so cold?", "patient");
        asking.say("You are all useless", "other");
        asking.read(chore);
        asking.keepBack(round, asking.ticks(round).get(1), "nothing", "");
        asking.showAll(round);
        var file = desk.get(asking.trust().nurse(), round + "/file/csv");
        assertThat(file).hasStatusOk();
        assertThat(Desk.text(file)).contains("Why is it so cold?", "patient 1").doesNotContain("useless");
        assertThat(desk.get(asking.trust().nurse(), round + "/file/exe")).hasStatus(404);
    }
}

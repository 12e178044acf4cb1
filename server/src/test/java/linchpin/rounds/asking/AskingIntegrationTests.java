package linchpin.rounds.asking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import linchpin.chores.Chore;
import linchpin.rounds.Asking;
import linchpin.rounds.KeepSaying;
import linchpin.support.Desk;
import linchpin.support.LinchpinTest;
import linchpin.support.TestTime;
import linchpin.support.Trusts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@LinchpinTest
class AskingIntegrationTests {

    private static final String ONCE = "0123456789abcdef0123456789abcdef";

    @Autowired
    Trusts trusts;

    @Autowired
    Desk desk;

    @Autowired
    TestTime time;

    @Autowired
    MockMvcTester browser;

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

    private MvcTestResult look(String path) {
        return browser.get().uri(path).exchange();
    }

    /** Whoever reads what became of what people said is led to what is asked now, and no longer once it has closed. */
    @Test
    void thePublicPagesLeadToItWhileItIsOpen() {
        var all = asking.address().replaceAll("/[0-9]+$", "");
        var said = all.replace("/asking/", "/said/");
        assertThat(Desk.text(look(said))).contains("href=\"" + all + "\"", "Say what should be asked");
        desk.post(asking.trust().leader(), round + "/close", "why", "Everybody has said it");
        assertThat(Desk.text(look(said))).doesNotContain("href=\"" + all + "\"");
        assertThat(look("/")).hasStatusOk();
    }

    @Test
    void anybodySaysSomethingWithoutAccountScriptOrCookie() {
        var page = look(asking.address());
        assertThat(page).hasStatusOk().doesNotContainHeader("Set-Cookie");
        assertThat(Desk.text(page))
                .contains("Two rooms are free.", "14 days more after today", "No account, no name needed")
                .contains("A machine covers names", "I would rather not say", "<textarea")
                .doesNotContain("<script", "_csrf");
        assertThat(Desk.text(asking.say("Why can nobody tell us how long it takes?", "carer")))
                .contains("Thank you. Your words have come in.")
                .doesNotContain("how long it takes");
        assertThat(asking.count("voice where who = 'carer' and account_id is null and said_as is null"))
                .isEqualTo(1);
    }

    @Test
    void nobodyReadsItBeforeTheMachineAndAPersonHaveLooked() {
        asking.say("Ring me on 07700 900123: why is it so cold?", "patient");
        assertThat(Desk.text(look(asking.address()))).doesNotContain("so cold").contains("1 more came in");
        assertThat(asking.page(asking.trust().leader(), round + "/look")).doesNotContain("so cold");
        asking.read(chore);
        assertThat(asking.page(asking.trust().leader(), round + "/look"))
                .contains("so cold")
                .doesNotContain("07700 900123");
        assertThat(Desk.text(look(asking.address()))).doesNotContain("so cold");
        asking.showAll(round);
        assertThat(Desk.text(look(asking.address())))
                .contains("so cold", "A patient")
                .doesNotContain("07700 900123", "more came in");
    }

    private MvcTestResult takesBack(String sent) {
        return desk.give(asking.address() + "/back", "sent", sent);
    }

    /** @return by what the words that were just sent are taken back */
    private static String sent(MvcTestResult thanks) {
        assertThat(thanks).bodyText().contains("Take my words back");
        return Desk.text(thanks).replaceAll("(?s).*name=\"sent\" value=\"([^\"]+)\".*", "$1");
    }

    @Test
    void wordsJustSentAreTakenBackAndNothingIsLeftButWhatStandsInTheForm() {
        var sent = sent(asking.say("Ask Nurse Hill why it is so cold", "patient"));
        assertThat(takesBack(sent))
                .hasStatusOk()
                .bodyText()
                .contains("We keep nothing of them", "Ask Nurse Hill why it is so cold</textarea>");
        assertThat(asking.count("saying")).isZero();
        assertThat(asking.count("voice")).isZero();
        assertThat(takesBack(sent))
                .bodyText()
                .contains("cannot be taken back here any more")
                .doesNotContain("Nurse Hill");
        assertThat(takesBack("nothing")).hasStatus(400);
    }

    @Test
    void whereOthersSentTheSameOneFewerDid() {
        asking.say("Why is it so cold?", "carer");
        var sent = sent(asking.say("Why is it so cold?", "patient"));
        takesBack(sent);
        assertThat(asking.count("saying")).isEqualTo(1);
        assertThat(asking.count("voice where who = 'carer'")).isEqualTo(1);
        assertThat(asking.count("voice")).isEqualTo(1);
    }

    @Test
    void whatSomebodyHasLookedAtIsNotTakenBack() {
        var sent = sent(asking.say("Why is it so cold?", "patient"));
        asking.read(chore);
        asking.showAll(round);
        assertThat(takesBack(sent)).bodyText().contains("cannot be taken back here any more");
        assertThat(Desk.text(look(asking.address() + "?sent=" + sent)))
                .contains("Thank you", "so cold")
                .doesNotContain("Take my words back");
        assertThat(asking.count("voice")).isEqualTo(1);
    }

    @Test
    void theSamePressTwiceIsOne() {
        asking.say("Why is it so cold?", "patient", ONCE);
        asking.say("Why is it so cold?", "patient", ONCE);
        assertThat(asking.count("voice")).isEqualTo(1);
        asking.say("Why is it so cold? And so loud?", "patient", ONCE);
        assertThat(asking.count("saying")).isEqualTo(2);
    }

    /** Who presses a thousand times makes one line of it, and it says so. */
    @Test
    void theSameWordsAreOneLineHoweverOftenTheyAreSent() {
        for (var i = 0; i < 12; i++) {
            asking.say("  WHY is it\nso cold? ", i % 2 == 0 ? "patient" : "");
        }
        asking.read(chore);
        assertThat(asking.ticks(round)).hasSize(1);
        asking.showAll(round);
        assertThat(Desk.text(look(asking.address())))
                .contains("Sent 12 times in the same words: 6 patients, 6 who did not say who they are");
    }

    @Test
    void whatIsSentAtTheSameMomentIsAllKept() throws Exception {
        Trusts.atOnce(6, () -> asking.say("Why is it so cold?", "patient"));
        assertThat(asking.count("saying")).isEqualTo(1);
        assertThat(asking.count("voice")).isEqualTo(6);
    }

    @Test
    void showsAgainWhatWasTypedWithWhatIsWrong() {
        assertThat(asking.say(" ", "carer")).hasStatus(400).bodyText().contains("Write what should be asked");
        assertThat(asking.say("cold ".repeat(500), "carer"))
                .hasStatus(400)
                .bodyText()
                .contains("Please shorten this to 2,000 characters", "cold cold");
        assertThat(asking.count("saying")).isZero();
    }

    @Test
    void nobodyPretendsToBeALeaderOrGetsMarkupOntoThePage() {
        asking.say("<script>alert(1)</script> & why?", "leader");
        asking.read(chore);
        asking.showAll(round);
        assertThat(Desk.text(look(asking.address())))
                .contains("&lt;script", "Somebody who did not say who they are")
                .doesNotContain("<script");
    }

    @Test
    void takesNothingAfterItsLastDayAndLosesNothingThatWasTyped() {
        Asking.inDays(15, time, () -> {
            var late = asking.say("Why is it so cold?", "patient");
            assertThat(late).hasStatus(409).bodyText().contains("were not sent", "Why is it so cold?", "It closed");
            assertThat(Desk.text(look(asking.address())))
                    .doesNotContain("<textarea")
                    .contains("still to be written");
        });
        assertThat(asking.count("saying")).isZero();
    }

    @Test
    void takesNothingBeforeItsFirstDay() {
        asking.close(asking.trust().leader(), round);
        var first = LocalDate.now().plusDays(3);
        asking.open(asking.trust().leader(), first.toString(), first.plusDays(3).toString());
        var address = asking.address().replaceAll("1$", "2");
        assertThat(Desk.text(look(address)))
                .contains("Opens on", "Please come back then")
                .doesNotContain("<textarea");
        assertThat(desk.give(address, "words", "Early")).hasStatus(409);
    }

    /** A flood is kept from those who look through it, and from the disk. */
    @Test
    void takesNoMoreThanPeopleCanLookThrough() {
        desk.change(
                asking.trust().organisation(),
                "insert into rounds.saying (id, round_id, received) select gen_random_uuid(), '"
                        + round.substring("/rounds/".length()) + "', 'Rubbish ' || n from generate_series(1, "
                        + KeepSaying.MOST_WAITING + ") n");
        assertThat(asking.say("Why is it so cold?", "patient"))
                .hasStatus(429)
                .bodyText()
                .contains("people must read it first", "Why is it so cold?");
        assertThat(asking.count("saying where received like 'Why%'")).isZero();
    }

    @Test
    void oneAddressCannotSilenceTheOthers() {
        for (var i = 0; i < FromOneAddress.MOST; i++) {
            assertThat(asking.say("Spam", "other")).hasStatusOk();
        }
        assertThat(asking.say("Spam", "other")).hasStatus(429);
        var other = browser.post()
                .uri(asking.address())
                .header("X-Forwarded-For", "203.0.113.77")
                .param("words", "Why is it so cold?")
                .exchange();
        assertThat(other).hasStatus(302);
    }

    @Test
    void isFoundWithTheOrganisationsOpenRounds() {
        var all = "/asking/" + asking.trust().organisation().code();
        assertThat(Desk.text(look(all))).contains(Asking.TITLE, asking.address());
        asking.close(asking.trust().leader(), round);
        assertThat(Desk.text(look(all))).contains("Nothing is being asked").doesNotContain(Asking.TITLE);
    }

    @Test
    void anotherOrganisationHasNothingAtTheSameNumber() {
        var other = trusts.trust().organisation();
        assertThat(look("/asking/" + other.code() + "/1")).hasStatus(404);
        assertThat(desk.give("/asking/" + other.code() + "/1", "words", "Hello"))
                .hasStatus(404);
        assertThat(look("/asking/NOBODY/1")).hasStatus(404);
        assertThat(look(asking.address() + "x")).hasStatus(404);
        assertThat(look(asking.address() + "99999999999")).hasStatus(404);
    }

    @Test
    void isGroupedByWhatItIsAbout() {
        asking.say("The car park is always full and costs too much. Why is parking so dear?", "patient");
        asking.say("Qwrt zxcv", "patient");
        asking.read(chore);
        asking.underNoTheme();
        asking.showAll(round);
        var page = Desk.text(look(asking.address()));
        assertThat(page).contains("What it is about", "Under no theme</a> · 1");
        assertThat(Desk.text(look(asking.address() + "?theme=none")))
                .contains("Qwrt zxcv", "Show all of it")
                .doesNotContain("car park");
        assertThat(Desk.text(look(asking.address() + "?theme=nonsense&after=x")))
                .contains("Qwrt zxcv", "car park");
    }
}

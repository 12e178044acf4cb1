package linchpin.decisions.marking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Supplier;
import linchpin.chores.Chore;
import linchpin.decisions.Deciding;
import linchpin.people.Role;
import linchpin.support.ByHand;
import linchpin.support.Desk;
import linchpin.support.ModuleTest;
import linchpin.support.TestTime;
import linchpin.support.Trusts;
import linchpin.support.Trusts.Trust;
import linchpin.support.World.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ModuleTest
class PanelIntegrationTests {

    private static final String TALK = "2099-01-05T12:00:00Z";
    private static final String AFTER = "2099-01-11T12:00:00Z";

    @Autowired
    Trusts trusts;

    @Autowired
    Desk desk;

    @Autowired
    TestTime time;

    @Autowired
    @Qualifier("closeChore")
    Chore chore;

    private Trust trust;
    private Deciding deciding;
    private String path;

    @BeforeEach
    void aPanel() {
        trust = trusts.trust();
        deciding = new Deciding(desk, trust);
        path = deciding.published(trust.linchpin(), deciding.panel());
        deciding.ready(trust.leader(), path);
        deciding.ready(trust.nurse(), path);
    }

    private MvcTestResult marks(Person person, String... fields) {
        return desk.post(person, path + "/marks", fields);
    }

    private <T> T talking(Supplier<T> work) {
        return time.at(TALK, work);
    }

    private void closes() {
        time.at(AFTER, () -> ByHand.does(chore, trust.organisation()));
    }

    private void prices(Person enters, Person confirms, String... amounts) {
        var fields = new String[] {
            "criterion", "3", "price-3-1", amounts[0], "price-3-2", amounts[1], "price-3-3", amounts[2]
        };
        assertThat(desk.post(enters, path + "/prices", fields)).hasStatus(302);
        assertThat(desk.post(confirms, path + "/prices/confirm", "n", "1")).hasStatus(302);
    }

    @Test
    void everybodyMarksOnOnePageAsOftenAsTheyWantAndPartFilled() {
        assertThat(deciding.page(trust.leader(), path + "/marks"))
                .contains("0 of 6 marks", "Northway, Access: mark", "a formula marks the price", "weighs 40 of 100");
        assertThat(marks(trust.leader(), "mark-1-1", "4", "why-1-1", "Open at weekends"))
                .hasStatus(302);
        assertThat(deciding.page(trust.leader(), path + "/marks"))
                .contains("1 of 6 marks", "Open at weekends", "What you see is saved");
        assertThat(marks(trust.leader(), "mark-1-1", "3,5", "mark-2-2", "0")).hasStatus(302);
        assertThat(deciding.page(trust.leader(), path + "/marks"))
                .contains("2 of 6 marks", "value=\"3.5\"")
                .doesNotContain("Open at weekends");
        assertThat(deciding.count("ballot")).isEqualTo(2);
    }

    @Test
    void whileThePanelTalksItsPageLeadsThere() {
        assertThat(deciding.page(trust.leader(), path)).contains("It waits for your vote");
        talking(() -> assertThat(deciding.page(trust.leader(), path))
                .contains("The panel talks now", "Look at all marks")
                .doesNotContain("Say that you have an interest"));
    }

    @Test
    void votingLeadsToMarking() {
        assertThat(desk.get(trust.leader(), path + "/vote"))
                .hasStatus(302)
                .redirectedUrl()
                .endsWith("/marks");
        assertThat(deciding.vote(trust.leader(), path, "say", "yes")).hasStatus(404);
        assertThat(desk.get(trust.linchpin(), path + "/marks")).hasStatus(404);
    }

    @Test
    void saysWhatIsWrongWithAMarkAndKeepsTheRest() {
        assertThat(marks(trust.leader(), "mark-1-1", "6", "mark-2-1", "4", "why-3-1", "Kind"))
                .hasStatus(400)
                .bodyText()
                .contains(
                        "Enter a mark from 0 to 5, or nothing",
                        "Give the mark that this is the reason for",
                        "value=\"Kind\"");
        assertThat(marks(trust.leader())).hasStatus(400).bodyText().contains("Give at least one mark");
        assertThat(deciding.count("ballot")).isZero();
    }

    @Test
    void nobodySeesAnybodyElsesMarksBeforeEverybodyHasMarkedAlone() {
        marks(trust.leader(), "mark-1-1", "1", "why-1-1", "Shut at weekends");
        for (var reader : new Person[] {trust.linchpin(), trust.nurse()}) {
            assertThat(deciding.page(reader, path)).doesNotContain("Shut at weekends", "All marks");
            assertThat(desk.get(reader, path + "/talk")).hasStatus(404);
            assertThat(desk.get(reader, path + "/talk/1/1")).hasStatus(404);
        }
        assertThat(deciding.page(trust.nurse(), path + "/marks")).doesNotContain("Shut at weekends");
        assertThat(talking(() -> deciding.page(trust.nurse(), path + "/talk")))
                .contains("Shut at weekends", "Patient leaders");
    }

    @Test
    void marksAloneEndBeforeTheTalk() {
        assertThat(talking(() -> marks(trust.leader(), "mark-1-1", "1"))).hasStatus(409);
        assertThat(talking(() -> deciding.page(trust.leader(), path)))
                .contains("Being talked about", "Everybody has marked alone", "All marks by name");
    }

    @Test
    void anInterestLeavesAnOptionOut() {
        desk.post(trust.nurse(), path + "/ready", "interest", "some", "options", "2", "what", "I worked there");
        assertThat(deciding.page(trust.nurse(), path + "/marks"))
                .contains("you said that you have an interest here", "0 of 4 marks")
                .doesNotContain("mark-2-1");
        marks(trust.nurse(), "mark-1-1", "3", "mark-2-1", "5");
        assertThat(talking(() -> deciding.page(trust.nurse(), path + "/talk/1/2")))
                .contains("Nobody gave it a mark");
    }

    @Test
    void aMarkIsMovedWithAReasonAndTheEarlierStays() {
        marks(trust.leader(), "mark-1-1", "1", "why-1-1", "Shut at weekends", "mark-2-1", "4");
        assertThat(desk.post(trust.leader(), path + "/talk/1/1/move", "mark", "3", "why", "Early"))
                .hasStatus(404);
        var wrong = talking(() -> desk.post(trust.leader(), path + "/talk/1/1/move", "mark", "9", "why", ""));
        assertThat(wrong).hasStatus(400).bodyText().contains("Enter a mark from 0 to 5", "Enter why");
        var moved = talking(
                () -> desk.post(trust.leader(), path + "/talk/1/1/move", "mark", "3", "why", "They open in May"));
        assertThat(moved).hasStatus(302);
        assertThat(talking(() -> deciding.page(trust.nurse(), path + "/talk")))
                .contains("moved from 1 (Shut at weekends)", "They open in May");
        assertThat(deciding.count("ballot")).isEqualTo(2);
        assertThat(talking(() -> deciding.page(trust.leader(), path))).contains("Moved a mark in");
    }

    @Test
    void nobodyMovesAMarkThatTheyDidNotGive() {
        marks(trust.leader(), "mark-1-1", "1");
        var moved = talking(() -> desk.post(trust.nurse(), path + "/talk/1/1/move", "mark", "3", "why", "Hm"));
        assertThat(moved).hasStatus(404);
        assertThat(talking(() -> deciding.page(trust.nurse(), path + "/talk/1/1")))
                .doesNotContain("Move my mark")
                .contains("Staff: what we agreed on");
        var price = talking(() -> desk.get(trust.nurse(), path + "/talk/3/1"));
        assertThat(price).hasStatus(404);
    }

    @Test
    void eachSideSaysForItselfWhatItAgreedOnAndTheLastCounts() {
        marks(trust.leader(), "mark-1-1", "1");
        marks(trust.nurse(), "mark-1-1", "5");
        talking(() -> desk.post(trust.nurse(), path + "/talk/1/1/agree", "mark", "4", "why", "Less than it seemed"));
        talking(() -> desk.post(trust.leader(), path + "/talk/1/1/agree", "mark", "2", "why", "More than it seemed"));
        talking(() -> desk.post(trust.nurse(), path + "/talk/1/1/agree", "mark", "4.5", "why", "Looked again"));
        assertThat(talking(() -> deciding.page(trust.leader(), path + "/talk/1/1")))
                .contains(
                        "Staff agreed on 4.5: Looked again",
                        "Staff agreed on 4: Less than it seemed",
                        "Patient leaders agreed on 2: More than it seemed");
        var stranger = talking(() -> desk.post(trust.linchpin(), path + "/talk/1/1/agree", "mark", "4", "why", "Hm"));
        assertThat(stranger).hasStatus(404);
        assertThat(deciding.count("agreement where party = 'staff'")).isEqualTo(2);
    }

    @Test
    void pricesAreEnteredByOneAndConfirmedByAnother() {
        var second = trusts.person(trust, Role.LINCHPIN);
        assertThat(desk.post(trust.linchpin(), path + "/prices", "criterion", "3", "price-3-1", "0"))
                .hasStatus(400)
                .bodyText()
                .contains("Enter a price of more than 0");
        desk.post(
                trust.linchpin(),
                path + "/prices",
                "criterion",
                "3",
                "price-3-1",
                "£30,000",
                "price-3-2",
                "20000",
                "price-3-3",
                "60000.00");
        assertThat(desk.post(trust.linchpin(), path + "/prices/confirm", "n", "1"))
                .hasStatus(404);
        assertThat(deciding.page(second, path + "/prices")).contains("30000", "Confirm these prices");
        assertThat(desk.post(second, path + "/prices/confirm", "n", "1")).hasStatus(302);
        assertThat(deciding.page(trust.linchpin(), path + "/prices")).contains("These prices are confirmed, and count");
        assertThat(desk.get(trust.nurse(), path + "/prices")).hasStatus(403);
        assertThat(talking(() -> deciding.page(trust.nurse(), path + "/talk"))).contains("3.333333333", "1.666666667");
    }

    @Test
    void aFormulaMarksThePricesInThePublishedFile() {
        prices(trust.linchpin(), trusts.person(trust, Role.LINCHPIN), "30000", "20000", "60000");
        String[] all = {
            "mark-1-1", "3", "mark-2-1", "3", "mark-3-1", "3", "mark-1-2", "3", "mark-2-2", "3", "mark-3-2", "1"
        };
        marks(trust.leader(), all);
        marks(trust.nurse(), all);
        closes();
        assertThat(deciding.page(trust.leader(), path))
                .contains("Chosen: Tern.", "5.00 (by formula)", "1.67 (by formula)", "did not change who comes first");
        assertThat(Desk.text(desk.get(trust.leader(), path + "/file")))
                .contains("\"by formula\"", "\"3.333333333\"", "\"closes\" : \"2099-01-10T17:00:00Z\"");
    }

    @Test
    void nothingIsDecidedOnPricesThatNobodyConfirmed() {
        desk.post(
                trust.linchpin(),
                path + "/prices",
                "criterion",
                "3",
                "price-3-1",
                "1",
                "price-3-2",
                "2",
                "price-3-3",
                "3");
        String[] all = {
            "mark-1-1", "3", "mark-2-1", "3", "mark-3-1", "3", "mark-1-2", "3", "mark-2-2", "3", "mark-3-2", "1"
        };
        marks(trust.leader(), all);
        marks(trust.nurse(), all);
        closes();
        assertThat(deciding.page(trust.leader(), path)).contains("Nothing is decided");
    }
}

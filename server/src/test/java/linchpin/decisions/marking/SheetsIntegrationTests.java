package linchpin.decisions.marking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import linchpin.chores.Chore;
import linchpin.decisions.Deciding;
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

/** Two of a panel mark on a printed sheet: Ann has no account, and the nurse prefers paper. */
@ModuleTest
class SheetsIntegrationTests {

    private static final String TALK = "2099-01-05T12:00:00Z";
    private static final String AFTER = "2099-01-11T12:00:00Z";

    /** Voters by number: the leader, Ann, the nurse. */
    private static final String ANN = "2";

    private static final String NURSE = "3";

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
    void aPanelThatTakesPaper() {
        trust = trusts.trust();
        deciding = new Deciding(desk, trust);
        var form = deciding.panel();
        form.put("way.papers", "yes");
        form.put("votes.patientsToo", "Ann Ash");
        form.remove("marks.domains[1].criteria[0].price");
        path = deciding.published(trust.linchpin(), form);
        deciding.ready(trust.leader(), path);
        assertThat(desk.post(trust.leader(), path + "/marks", all("5"))).hasStatus(302);
    }

    /** Each offer by Access and Safety, and by Price where it is marked too. */
    private static String[] all(String mark, String... more) {
        var fields = new ArrayList<>(List.of(more));
        for (var option = 1; option <= 3; option++) {
            for (var criterion = 1; criterion <= 3; criterion++) {
                fields.add("mark-" + option + "-" + criterion);
                fields.add(option == 2 ? mark : "3");
            }
        }
        return fields.toArray(String[]::new);
    }

    private <T> T talking(Supplier<T> work) {
        return time.at(TALK, work);
    }

    private MvcTestResult handsIn(String... fields) {
        return desk.post(trust.linchpin(), path + "/papers/envelopes", fields);
    }

    private MvcTestResult reads(String... fields) {
        return talking(() -> desk.post(trust.linchpin(), path + "/papers/read", fields));
    }

    private MvcTestResult looks(Person person, String paper) {
        return talking(() -> desk.post(person, path + "/papers/read/looked", "correct", "true", "papers", paper));
    }

    private MvcTestResult counts(String patients, String staff) {
        return talking(() -> desk.post(
                trust.linchpin(), path + "/papers/close", "envelopes-patients", patients, "envelopes-staff", staff));
    }

    @Test
    void itIsSaidBeforeWithThoseByNameWhoHaveNoAccount() {
        assertThat(deciding.page(trust.nurse(), path))
                .contains("Marks may be given on a printed sheet too", "Ann Ash", "Nobody marks for somebody else");
        var form = deciding.panel();
        form.put("votes.patientsToo", "Ann Ash");
        assertThat(deciding.draft(trust.linchpin(), form))
                .hasStatus(400)
                .bodyText()
                .contains("Choose that people vote on paper too, or take their name away");
    }

    @Test
    void theSheetCanBePrintedWithRoomForEachMark() {
        var sheet = deciding.page(trust.leader(), path + "/sheet?side=patients");
        assertThat(sheet).contains("Access", "Northway", "Mark, 0 to 5", "Your name", "17:00");
        assertThat(deciding.page(trust.linchpin(), path + "/papers"))
                .contains(path + "/sheet?side=staff", "Nobody marks for somebody else")
                .doesNotContain("By somebody they sent");
        assertThat(desk.get(trust.leader(), path + "/sheet?side=others")).hasStatus(404);
        var without = deciding.published(trust.linchpin(), deciding.panel());
        assertThat(desk.get(trust.leader(), without + "/sheet")).hasStatus(404);
        assertThat(desk.get(trust.linchpin(), without + "/papers")).hasStatus(404);
    }

    @Test
    void nobodySeesMarksBeforeTheSheetsLieBesideThem() {
        handsIn("voters", ANN, "how", "paper");
        assertThat(reads(all("1", "envelope", "1", "is", "valid"))).hasStatus(302);
        assertThat(talking(() -> desk.get(trust.leader(), path + "/talk"))).hasStatus(404);
        assertThat(talking(() -> desk.post(trust.leader(), path + "/talk/1/1/move", "mark", "3", "why", "Hm")))
                .hasStatus(404);
        assertThat(talking(() -> deciding.page(trust.leader(), path)))
                .contains("Sheets being read in", "1 to be looked at by somebody else")
                .doesNotContain("The panel talks now");
        assertThat(Desk.text(counts("1", "0"))).contains("Not all are accounted for");
        assertThat(talking(() -> deciding.page(trust.leader(), path + "/papers")))
                .contains("Access: Northway 3, Tern 1, Willowbank 3. Safety: Northway 3");
        assertThat(looks(trust.linchpin(), "1")).hasStatus(404);
        assertThat(looks(trust.leader(), "1")).hasStatus(302);
        assertThat(Desk.text(counts("2", "0"))).contains("By the list 1 were handed in, and you counted 2");
        assertThat(counts("1", "0")).hasStatus(302);
        assertThat(talking(() -> deciding.page(trust.leader(), path))).contains("The panel talks now");
        assertThat(talking(() -> deciding.page(trust.leader(), path + "/talk")))
                .contains("Ann Ash", "Patient leaders, on paper");
        assertThat(talking(() -> desk.get(trust.linchpin(), path + "/papers")))
                .as("the count is closed")
                .hasStatus(404);
    }

    @Test
    void aSheetOfSomebodyWithAnAccountIsMovedInTheTalkAndStandsInTheFileAsPaper() {
        deciding.ready(trust.nurse(), path);
        handsIn("voters", NURSE, "how", "paper");
        assertThat(deciding.page(trust.nurse(), path)).contains("entered that you handed a sheet with your marks in");
        reads(all("2", "envelope", "1", "is", "valid"));
        looks(trust.leader(), "1");
        counts("0", "1");
        assertThat(talking(() -> desk.post(trust.nurse(), path + "/talk/1/2/move", "mark", "4", "why", "I see")))
                .hasStatus(302);
        time.at(AFTER, () -> ByHand.does(chore, trust.organisation()));
        assertThat(deciding.page(trust.leader(), path)).contains("Chosen: Tern", "1 handed in: 1 with marks");
        var file = Desk.text(desk.get(trust.leader(), path + "/file"));
        assertThat(file).containsPattern("\"staff-01\",\\s+\"at\" : \"[^\"]+\",\\s+\"source\" : \"paper\"");
        assertThat(file).containsPattern("\"staff-01\",\\s+\"at\" : \"2099-01-05[^\"]+\",\\s+\"source\" : \"online\"");
    }

    @Test
    void aSheetThatCannotBeReadIsSpoiltWithAReasonAndNothingOfItCounts() {
        handsIn("voters", ANN, "how", "paper");
        assertThat(Desk.text(reads("envelope", "1", "is", "valid", "mark-1-1", "9")))
                .contains("Enter a mark from 0 to 5, or nothing", "value=\"9\"");
        assertThat(Desk.text(reads("envelope", "1", "is", "spoilt"))).contains("Enter why it does not count");
        reads("envelope", "1", "is", "spoilt", "reason", "Tea over it");
        looks(trust.leader(), "1");
        counts("1", "0");
        assertThat(talking(() -> deciding.page(trust.leader(), path + "/talk"))).doesNotContain("Ann Ash");
        assertThat(deciding.count("ballot")).isEqualTo(1);
    }

    @Test
    void anInterestThatStandsOnTheSheetLeavesAnOptionOut() {
        handsIn("voters", ANN, "how", "paper");
        assertThat(talking(() -> deciding.page(trust.linchpin(), path + "/papers")))
                .contains("A sheet says that somebody has an interest");
        var interest = talking(() -> desk.post(
                trust.linchpin(),
                path + "/papers/interests",
                "whose",
                ANN,
                "in",
                "2",
                "interest",
                "Her son works there"));
        assertThat(interest).hasStatus(302);
        assertThat(talking(() -> desk.post(
                        trust.linchpin(), path + "/papers/interests", "whose", "1", "in", "2", "interest", "Hearsay")))
                .as("whoever marks here says it themselves")
                .hasStatus(400);
        assertThat(talking(() -> deciding.page(trust.linchpin(), path + "/papers/read?envelope=1")))
                .contains("mark-1-1")
                .doesNotContain("mark-2-1");
        reads(all("1", "envelope", "1", "is", "valid"));
        looks(trust.leader(), "1");
        counts("1", "0");
        assertThat(talking(() -> deciding.page(trust.leader(), path)))
                .contains("Ann Ash: in “Tern”. Her son works there");
        assertThat(talking(() -> deciding.page(trust.leader(), path + "/talk/1/2")))
                .doesNotContain("Ann Ash");
        assertThat(talking(() -> deciding.page(trust.leader(), path + "/talk/1/1")))
                .contains("Ann Ash");
    }

    /** Whoever enters sheets could strike anybody out of the panel, or know marks and mark afterwards. */
    @Test
    void nobodyIsStruckOutOrEnteredOnceSheetsAreOpened() {
        handsIn("voters", ANN, "how", "paper");
        handsIn("voters", "1", "how", "paper");
        assertThat(talking(() -> desk.post(
                        trust.linchpin(), path + "/papers/interests", "whose", "1", "in", "", "interest", "Hearsay")))
                .as("of all of it they say themselves")
                .hasStatus(400);
        reads(all("3", "envelope", "1", "is", "valid"));
        assertThat(talking(() -> desk.post(
                        trust.linchpin(), path + "/papers/interests", "whose", ANN, "in", "2", "interest", "Hearsay")))
                .as("what was read in stays")
                .hasStatus(400);
        assertThat(talking(
                        () -> desk.post(trust.linchpin(), path + "/papers/envelopes", "voters", "2", "how", "paper")))
                .as("nobody marks alone who can know marks")
                .hasStatus(400);
    }

    @Test
    void aPanelWhoseSheetsNobodyCountsDoesNotCloseByItself() {
        handsIn("voters", ANN, "how", "paper");
        time.at(AFTER, () -> ByHand.does(chore, trust.organisation()));
        assertThat(time.at(AFTER, () -> deciding.page(trust.leader(), path))).contains("Being counted");
        time.at(AFTER, () -> desk.post(trust.linchpin(), path + "/papers/read", "envelope", "1", "is", "blank"));
        time.at(AFTER, () -> desk.post(trust.leader(), path + "/papers/read/looked", "correct", "true", "papers", "1"));
        time.at(
                AFTER,
                () -> desk.post(
                        trust.linchpin(), path + "/papers/close", "envelopes-patients", "1", "envelopes-staff", "0"));
        assertThat(time.at(AFTER, () -> deciding.page(trust.leader(), path))).contains("Closed on 11 January 2099");
    }

    @Test
    void nobodyIsSentToMarkForSomebodyElse() {
        assertThat(Desk.text(handsIn("voters", NURSE, "how", "proxy", "sent", "Her son")))
                .contains("Choose how they voted");
    }
}

package linchpin.feedback.moderation.masking;

import static linchpin.support.Said.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import linchpin.feedback.AtTheForm;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.FeedbackTest;
import linchpin.feedback.Receipts;
import linchpin.feedback.register.Grade;
import linchpin.feedback.register.Register;
import linchpin.organisation.Organisation;
import linchpin.people.Role;
import linchpin.support.Desk;
import linchpin.support.World;
import linchpin.support.World.Person;
import linchpin.ui.Letterhead;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Names and numbers are covered before anybody reads the words. */
@FeedbackTest
class FirstLookIntegrationTests {

    private static final String WORDS =
            "I am Gregory Tansley, and my wife Zbigniewa was left alone. Her number is 943 476 5919. Ring me on 07700 900777";
    private static final List<String> CANARIES =
            List.of("Gregory", "Tansley", "Zbigniewa", "943 476 5919", "07700 900777");
    private static final String COVERED =
            "I am [name], and my wife [name] was left alone. Her number is [NHS number]. Ring me on [phone number]";

    @Autowired
    World world;

    @Autowired
    Desk desk;

    @Autowired
    AtTheForm form;

    @Autowired
    Register register;

    @Autowired
    Receipts receipts;

    @Autowired
    MaskingSuggestions suggestions;

    private Organisation trust;
    private Person linchpin;

    @BeforeEach
    void anOrganisation() {
        trust = form.trust();
        linchpin = world.person(trust, Role.LINCHPIN);
    }

    private String page(FeedbackId feedback) {
        return "/log/" + feedback.id();
    }

    private String shown(FeedbackId feedback) {
        return (String)
                form.rows(trust, "select words from feedback.shown where feedback_id = '%s'".formatted(feedback.id()))
                        .getFirst()
                        .get("words");
    }

    private long waiting() {
        return desk.count(trust, "select count(*) from feedback.to_mask");
    }

    @Test
    void nobodyReadsTheNamesAndNumbersThatAGiverWrote() {
        var receipt = form.give(trust, "say[good]", WORDS);
        var feedback = receipts.open(receipt).orElseThrow().feedback();
        for (var role : Role.values()) {
            var person = world.person(trust, role);
            for (var path : List.of("/home", "/log", "/log?q=alone", page(feedback), page(feedback) + "/moderation")) {
                assertThat(Desk.text(desk.get(person, path))).as(role + path).doesNotContain(CANARIES);
            }
        }
        assertThat(desk.get(linchpin, "/log")).bodyText().contains(COVERED);
        assertThat(shown(feedback)).isEqualTo(COVERED);
    }

    /** However it is written: a hospital that is called after a doctor is nobody. */
    @Test
    void aPlaceOfTheOrganisationIsNobody() {
        world.ward(trust, "Dr Gray\u2019s Hospital");
        var words = "I was seen at dr gray's hospital and Dr Gray's patients waited";
        assertThat(proposed(said(words).in(register, trust)))
                .containsExactly("I was seen at dr gray's hospital and Dr [staff name]'s patients waited");
    }

    private List<String> proposed(FeedbackId feedback) {
        return desk.in(
                trust,
                () -> suggestions.of(feedback).stream()
                        .map(one -> one.redacted().masked())
                        .toList());
    }

    @Test
    void noSearchFindsWhatIsCovered() {
        var feedback = said(WORDS).in(register, trust);
        for (var word : List.of("Tansley", "zbigniewa", "9434765919", "07700900777", "900777")) {
            assertThat(desk.get(linchpin, "/log?q=" + word)).bodyText().contains("Nothing was found");
        }
        assertThat(desk.get(linchpin, "/log?q=alone")).bodyText().contains(page(feedback));
    }

    @Test
    void theGiverReadsTheirOwnWordsHowOthersSeeThemAndWhatWasCovered() {
        var receipt = form.give(trust, "say[good]", WORDS);
        assertThat(form.get("/receipt/" + receipt))
                .bodyText()
                .contains(WORDS, "Others see it like this", COVERED)
                .contains("Part of your words was covered before anybody read it. A machine did it")
                .contains("To keep private: a person’s name, an NHS number, a telephone number");
    }

    @Test
    void theTeamReadsThatTheMachineDidIt() {
        var receipt = form.give(trust, "say[good]", WORDS);
        assertThat(desk.get(linchpin, page(receipts.open(receipt).orElseThrow().feedback())))
                .bodyText()
                .contains("The machine masked part of the words before anybody read them", "Linchpin, by itself")
                .doesNotContain("A giver,");
    }

    @Test
    void aModeratorOpensTheWordsWithOnePressThatIsWrittenDown() {
        var feedback = said(WORDS).in(register, trust);
        assertThat(desk.get(linchpin, page(feedback))).bodyText().contains("Open the words as received");
        assertThat(desk.post(linchpin, page(feedback) + "/moderation/original"))
                .bodyText()
                .contains(WORDS);
        assertThat(desk.get(linchpin, page(feedback))).bodyText().contains("The words as received were opened");
        for (var role : Role.values()) {
            if (role != Role.LINCHPIN) {
                var other = world.person(trust, role);
                assertThat(desk.post(other, page(feedback) + "/moderation/original"))
                        .as(role.label(Letterhead.USUAL_LEADER))
                        .hasStatus(403);
            }
        }
    }

    @Test
    void aGiverMayObjectToWhatTheMachineCoveredAndAModeratorShowsItWithAReason() {
        var receipt = form.give(trust, "say[good]", "My friend Ottilie came to sit with me");
        var feedback = receipts.open(receipt).orElseThrow().feedback();
        var act = form.rows(trust, "select id from history.act where kind = 'feedback.masked_at_once'")
                .getFirst()
                .get("id");
        assertThat(form.get("/receipt/" + receipt)).bodyText().contains("I do not agree");
        assertThat(form.act(receipt, "object", "entry", act.toString(), "objection", "She wants to be thanked"))
                .hasStatusOk();
        assertThat(desk.get(linchpin, page(feedback)))
                .bodyText()
                .contains("The giver objects to a change", "She wants to be thanked");
        var comment =
                form.rows(trust, "select id from feedback.comment").getFirst().get("id");
        desk.post(
                linchpin,
                page(feedback) + "/moderation/restore",
                "comment",
                comment.toString(),
                "because",
                "Her friend agrees");
        assertThat(shown(feedback)).isEqualTo("My friend Ottilie came to sit with me");
        assertThat(form.get("/receipt/" + receipt))
                .bodyText()
                .contains("Her friend agrees")
                .doesNotContain("Others see it like this");
    }

    @Test
    void theNameThatAGiverGaveIsCoveredInTheirWordsUnlessItIsForEverybody() {
        var known = said("Quill waited for hours. Quillon, that is my brother, too. QUILL!")
                .from(Grade.KNOWN_TO_TEAM, "Quill Grange", null)
                .in(register, trust);
        assertThat(shown(known)).isEqualTo("[name] waited for hours. Quillon, that is my brother, too. [name]!");
        var named = said("It was Zyzzq who waited")
                .from(Grade.PUBLIC_NAME, "Zyzzq", null)
                .in(register, trust);
        assertThat(shown(named)).isEqualTo("It was Zyzzq who waited");
        var will = said("I hope you will see it. Yours, Will")
                .from(Grade.REACHABLE, "will", null)
                .in(register, trust);
        assertThat(shown(will)).isEqualTo("I hope you will see it. Yours, [name]");
    }

    @Test
    void anOwnNameIsCoveredHoweverItsCapitalsStandAndATitleIsNoName() {
        for (var name : List.of("Mr. F McZyzzq", "O’Zyzzq", "Zyzzq-Quill", "mczyzzq")) {
            var own = name.substring(name.lastIndexOf(' ') + 1);
            var written = own.equals("mczyzzq") ? "McZyzzq" : own;
            var feedback = said("Mr. Brown waited with me. It was " + written + " who rang")
                    .from(Grade.KNOWN_TO_TEAM, name, null)
                    .in(register, trust);
            assertThat(shown(feedback)).as(name).contains("Mr. ").contains("It was [name] who rang");
        }
    }

    /** Their words named them as long as everybody was to know. */
    @Test
    void whoeverNoLongerWantsToBeKnownToEverybodyIsNamedInNoWords() {
        var receipt = form.give(
                trust,
                "say[good]",
                "It was Zyzzq who rang",
                "telling.known.grade",
                "PUBLIC_NAME",
                "telling.known.name",
                "Quill Zyzzq",
                "telling.publish",
                "yes");
        var feedback = receipts.open(receipt).orElseThrow().feedback();
        assertThat(shown(feedback)).isEqualTo("It was Zyzzq who rang");
        form.act(receipt, "known", "grade", "REACHABLE", "name", "Mr. Q", "reach", "a@example.org");
        assertThat(shown(feedback)).isEqualTo("It was [name] who rang");
        assertThat(desk.get(linchpin, "/log?q=zyzzq")).bodyText().contains("Nothing was found");
        assertThat(form.get("/receipt/" + receipt))
                .bodyText()
                .contains("Part of the words was masked", "To keep private: a person’s name", "I do not agree");
    }

    @Test
    void whatIsGivenAgainIsNameless() {
        var receipt = form.give(
                trust,
                "say[good]",
                "It was Zyzzq who rang",
                "telling.known.grade",
                "PUBLIC_NAME",
                "telling.known.name",
                "Zyzzq",
                "telling.publish",
                "yes");
        form.act(receipt, "withdraw", "sure", "yes");
        form.act(receipt, "put-back");
        assertThat(shown(receipts.open(receipt).orElseThrow().feedback())).isEqualTo("It was [name] who rang");
    }

    @Test
    void aNameThatIsToldLaterIsCoveredInWhatWasSaidBefore() {
        var receipt = form.give(trust, "say[good]", "It was Zyzzq who rang");
        var feedback = receipts.open(receipt).orElseThrow().feedback();
        assertThat(shown(feedback)).isEqualTo("It was Zyzzq who rang");
        form.act(receipt, "known", "grade", "KNOWN_TO_TEAM", "name", "Ada Zyzzq");
        assertThat(shown(feedback)).isEqualTo("It was [name] who rang");
    }

    @Test
    void whatIsAddedLaterIsCoveredToo() {
        var receipt = form.give(
                trust, "say[good]", "Kind", "telling.known.grade", "KNOWN_TO_TEAM", "telling.known.name", "Quill");
        form.act(receipt, "add", "words", "Ring me on 07700 900777 and ask for Quill");
        assertThat(desk.get(linchpin, "/log"))
                .bodyText()
                .contains("Ring me on [phone number] and ask for [name]")
                .doesNotContain("07700 900777");
    }

    @Test
    void praiseOfANurseStaysAsItWasSaid() {
        var feedback = said("Nurse Beth and Dr Adeyemi were wonderful").in(register, trust);
        assertThat(shown(feedback)).isEqualTo("Nurse Beth and Dr Adeyemi were wonderful");
        assertThat(waiting()).isZero();
        assertThat(form.rows(trust, "select 1 from history.act")).isEmpty();
    }

    @Test
    void whatTheMachineIsNotSureOfWaitsForAPersonAndIsShown() {
        var feedback = said("I am 47 and have motor neurone disease, and nobody helped me eat")
                .in(register, trust);
        assertThat(shown(feedback)).contains("47");
        assertThat(waiting()).isEqualTo(1);
    }

    @Test
    void namesInWordsLoggedForSomebodyAreCoveredAndNotInTheNameOfWhoLoggedThem() {
        var connector = world.person(trust, Role.CONNECTOR);
        assertThat(desk.follow(
                        connector,
                        "/on-behalf/log",
                        "once",
                        "00112233445566778899aabbccddeeff",
                        "place",
                        "ward-4",
                        "channel",
                        "talk",
                        "words",
                        "Mrs Zbigniewska told me that the tea was cold",
                        "heard",
                        LocalDate.now().toString(),
                        "telling.answer",
                        "4",
                        "telling.about",
                        "someone_i_care_for",
                        "telling.known.grade",
                        "NAMELESS"))
                .hasStatusOk();
        assertThat(form.rows(trust, "select words from feedback.shown"))
                .singleElement()
                .satisfies(row -> assertThat(row.get("words")).isEqualTo("Mrs [name] told me that the tea was cold"));
        assertThat(form.rows(
                        trust, "select by_account, by_role from history.act where kind = 'feedback.masked_at_once'"))
                .singleElement()
                .satisfies(row -> assertThat(row.get("by_role")).isEqualTo("PRODUCT"));
    }
}

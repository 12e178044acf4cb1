package linchpin.meaning.heard;

import static linchpin.support.Said.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.register.Register;
import linchpin.feedback.words.WordsToRead;
import linchpin.meaning.memory.Hearing;
import linchpin.organisation.Organisation;
import linchpin.people.Accounts;
import linchpin.people.Role;
import linchpin.support.Desk;
import linchpin.support.LinchpinTest;
import linchpin.support.World;
import linchpin.support.World.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LinchpinTest
class FindEarlierIntegrationTests {

    private static final String FULL = "The car park was full";
    private static final String FULL_TOO = "There was nowhere to park";

    @Autowired
    World world;

    @Autowired
    Desk desk;

    @Autowired
    Hearing hearing;

    @Autowired
    Register register;

    @Autowired
    WordsToRead words;

    @Autowired
    Accounts accounts;

    Organisation trust;
    Person linchpin;

    @BeforeEach
    void somebodyListens() {
        trust = world.organisation();
        linchpin = world.person(trust, Role.LINCHPIN);
    }

    private FeedbackId heard(String text) {
        return hearing.read(trust, said(text).in(register, trust));
    }

    private String asked(Person person, String text) {
        return post(person, "/heard", "words", text);
    }

    private String post(Person person, String path, String... fields) {
        return Desk.text(desk.follow(person, path, fields));
    }

    private String page(Person person, FeedbackId feedback) {
        var page = Desk.text(desk.get(person, "/log/" + feedback.id()));
        return page.substring(page.indexOf("id=\"heard-before\""));
    }

    @Test
    void findsALikeCommentSaidInOtherWords() {
        heard("The food was cold");
        var before = heard(FULL);
        assertThat(asked(linchpin, FULL_TOO))
                .contains("One earlier comment may be like this.")
                .contains("/log/" + before.id())
                .contains("1 May 2026, Whole organisation")
                .contains(FULL)
                .containsIgnoringCase("like it.")
                .contains("It was taken up in no matter.")
                .doesNotContain("food");
    }

    @Test
    void showsOnAPageWhatElseWasSaidLikeItAndNotItself() {
        var before = heard("Meals arrived late and not hot");
        var now = heard("The food was cold");
        assertThat(page(linchpin, now))
                .contains("Heard before")
                .contains("Meals arrived late")
                .contains("/log/" + before.id())
                .doesNotContain("/log/" + now.id() + "\"");
    }

    @Test
    void tellsWhenNobodySaidItBefore() {
        var alone = heard("The food was cold");
        assertThat(page(linchpin, alone)).contains(FindEarlier.NOBODY);
        assertThat(asked(linchpin, FULL)).contains(FindEarlier.NOBODY);
        assertThat(asked(linchpin, " ")).contains(FindEarlier.TOO_LITTLE);
    }

    @Test
    void neverTellsOfAPlaceThatOneMayNotReadAbout() {
        var own = world.ward(trust, "Own ward");
        var other = world.ward(trust, "Other ward");
        var nurse = world.person(trust);
        World.in(trust.id(), () -> {
            accounts.give(nurse.account(), Role.END_USER, own, null);
            return own;
        });
        for (var i = 0; i < 101; i++) { // more than are asked for at first
            hearing.read(trust, said(FULL + ", day " + i).at(other).in(register, trust));
        }
        heard(FULL); // about no place
        assertThat(asked(nurse, FULL)).contains(FindEarlier.NOBODY).doesNotContain("car park");
        var hers = hearing.read(trust, said(FULL_TOO).at(own).in(register, trust));
        assertThat(asked(nurse, FULL))
                .contains("One earlier comment may be like this.")
                .contains(FULL_TOO)
                .contains("Own ward");
        assertThat(page(nurse, hers)).contains(FindEarlier.NOBODY).doesNotContain(FULL);
        assertThat(asked(linchpin, FULL))
                .contains("other pieces of feedback say much the same.")
                .contains("Other ward");
    }

    @Test
    void neverTellsOfAnotherOrganisation() {
        heard(FULL);
        var neighbour = world.organisation();
        var theirs = world.person(neighbour, Role.LINCHPIN);
        assertThat(asked(theirs, FULL)).contains(EarlierViews.GATHERING).doesNotContain("car park");
        hearing.read(neighbour, said("The food was cold").in(register, neighbour));
        assertThat(asked(theirs, FULL)).contains(FindEarlier.NOBODY).doesNotContain("car park");
    }

    @Test
    void forgetsWhatItsGiverTookBackAndFindsItAgainWhenGivenAgain() {
        var feedback = heard(FULL);
        var receipt = desk.receipt(trust, feedback);
        assertThat(asked(linchpin, FULL)).contains("/log/" + feedback.id());
        desk.give("/receipt/withdraw", "receipt", receipt, "sure", "true");
        assertThat(asked(linchpin, FULL)).contains(FindEarlier.NOBODY).doesNotContain("car park");
        desk.give("/receipt/put-back", "receipt", receipt);
        hearing.read(trust, feedback);
        assertThat(asked(linchpin, FULL)).contains("/log/" + feedback.id());
    }

    @Test
    void keepsMaskedWordsMaskedAlsoBeforeTheyAreReadAgain() {
        var feedback = heard("Nurse Zebedee Quill shouted at us all night");
        var comment = World.in(trust.id(), () -> words.of(feedback).getFirst().id());
        var asked = "Zebedee Quill shouted all night";
        assertThat(asked(linchpin, asked)).contains("zebedee");
        post(
                linchpin,
                "/log/" + feedback.id() + "/moderation/mask",
                "comment",
                comment.toString(),
                "text",
                "Nurse [name] shouted at us all night",
                "reason",
                "A name");
        assertThat(asked(linchpin, asked))
                .contains("shouted at us all night")
                .contains("[name]")
                .doesNotContainIgnoringCase("zebedee");
        hearing.read(trust, feedback);
        assertThat(asked(linchpin, asked)).contains("[name]").doesNotContainIgnoringCase("zebedee");
    }

    @Test
    void tellsWhatWasDone() {
        var before = heard(FULL);
        post(
                linchpin,
                "/matters/from/" + before.id(),
                "title",
                "Parking for patients",
                "summary",
                "People cannot park",
                "place",
                "");
        assertThat(asked(linchpin, FULL_TOO))
                .contains("1. Parking for patients</a>. Waiting for an action.")
                .doesNotContain("in no matter");
    }

    private void gathered(FeedbackId feedback, String title) {
        post(linchpin, "/matters/from/" + feedback.id(), "title", title, "summary", title, "place", "");
    }

    @Test
    void whatOneSentenceFindsACommentOfThreeFinds() {
        gathered(heard("We waited eight hours in the discharge lounge for tablets"), "Waiting for tablets to go home");
        var now = heard(
                "I waited seven hours in the discharge lounge for tablets. My daughter rang the ward twice. Nurse Beth was kind.");
        assertThat(page(linchpin, now))
                .contains("I waited seven hours in the discharge lounge for tablets.")
                .contains("1 other piece of feedback says much the same.")
                .contains("1. Waiting for tablets to go home</a>");
    }

    /** A glad sentence is near all that is glad, and a short one near nearly everything: neither says that others said it. */
    @Test
    void claimsNoLikenessWithoutAWordThatTellsWhatItIsAbout() {
        heard("Found a space at once on the new level. Six blue badge bays and all of them by the lift.");
        heard("Doctors come when the family has just left.");
        heard("could not of asked for better care, cheers");
        var kind =
                heard("The nurse made me toast at three. It was nobody's fault and it happens to somebody every day.");
        var gran = heard("My gran was left on the floor. The nurse grabbed her arm and it is black and blue.");
        assertThat(page(linchpin, kind)).doesNotContain("much the same");
        assertThat(page(linchpin, gran)).doesNotContain("much the same");
    }

    @Test
    void theOtherHalfOfACommentDoesNotLendItsMatter() {
        gathered(
                heard(
                        "It was noisy at night and I could not sleep. There were not enough blue badge spaces in the car park."),
                "Parking for disabled people");
        assertThat(asked(linchpin, "It was so noisy at night that I could not sleep"))
                .contains("It was noisy at night")
                .contains("Only something else that was said there was taken up.")
                .doesNotContain("Parking for disabled people");
        assertThat(asked(linchpin, "There were no blue badge spaces in the car park"))
                .contains("1. Parking for disabled people</a>")
                .doesNotContain("Only something else");
    }

    @Test
    void theSameWordsStandOnce() {
        for (var i = 0; i < 3; i++) {
            heard(FULL);
        }
        var other = heard(FULL_TOO);
        assertThat(asked(linchpin, FULL + "!"))
                .contains("said by 2 others in the same words")
                .contains("/log/" + other.id())
                .contains("3 other pieces of feedback say much the same.");
    }

    @Test
    void keepsEverythingTypedWhereThereIsNoScript() {
        var before = heard(FULL);
        assertThat(post(
                        linchpin,
                        "/on-behalf/heard",
                        "words",
                        FULL_TOO,
                        "heard",
                        "2026-05-02",
                        "telling.about",
                        "myself"))
                .contains("Has this been heard before?")
                .contains(FULL)
                .contains("/log/" + before.id())
                .contains(FULL_TOO + "</textarea>")
                .contains("value=\"2026-05-02\"");
        assertThat(post(
                        linchpin,
                        "/matters/from/" + before.id() + "/heard",
                        "title",
                        "Parking",
                        "summary",
                        FULL_TOO,
                        "place",
                        ""))
                .contains("value=\"Parking\"")
                .contains(FULL_TOO + "</textarea>")
                .containsIgnoringCase("like it.");
    }

    @Test
    void saysNothingToWhoeverMayNotReadTheLog() {
        heard(FULL);
        var administrator = world.person(trust, Role.ADMINISTRATOR);
        assertThat(post(
                        administrator,
                        "/on-behalf/heard",
                        "words",
                        FULL,
                        "heard",
                        LocalDate.now().toString()))
                .contains(FULL + "</textarea>")
                .doesNotContain("Has this been heard before?")
                .doesNotContain("earlier comment");
        assertThat(desk.post(administrator, "/heard", "words", FULL)).hasStatus(403);
    }
}

package linchpin.meaning.sharing;

import static linchpin.support.Said.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import java.util.regex.Pattern;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.register.Register;
import linchpin.feedback.words.WordsToRead;
import linchpin.meaning.Themes;
import linchpin.meaning.memory.Hearing;
import linchpin.organisation.Organisation;
import linchpin.organisation.Organisations;
import linchpin.people.Role;
import linchpin.support.ByHand;
import linchpin.support.Desk;
import linchpin.support.LinchpinTest;
import linchpin.support.World;
import linchpin.support.World.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

/** Three organisations: one that shares, one of the same economy that reads, and one outside that learns nothing. */
@LinchpinTest
class SharingIntegrationTests {

    private static final String FULL = "The car park was full";
    private static final String FULL_TOO = "There was nowhere to park";
    private static final String NOBODY = "Nobody here has said this before";
    private static final String COUNT = "select count(*) from meaning.shared";
    private static final Pattern PAGE = Pattern.compile("/shared/[0-9a-f-]{36}");

    @Autowired
    World world;

    @Autowired
    Desk desk;

    @Autowired
    Register register;

    @Autowired
    Organisations organisations;

    @Autowired
    WordsToRead words;

    @Autowired
    Hearing hearing;

    @Autowired
    SharingChore looking;

    @Autowired
    Themes themes;

    Organisation sharing;
    Organisation neighbour;
    Person sharer;
    Person reader;
    Person stranger;

    @BeforeEach
    void twoOfAnEconomyAndOneOutside() {
        var economy = organisations.foundEconomy("Riverside");
        sharing = world.organisation(economy);
        neighbour = world.organisation(economy);
        sharer = world.person(sharing, Role.LINCHPIN);
        reader = world.person(neighbour, Role.LINCHPIN);
        stranger = world.person(world.organisation(), Role.LINCHPIN);
        hearing.in(sharing, neighbour, stranger.organisation());
    }

    private void share() {
        assertThat(desk.post(sharer, "/sharing")).hasRedirectedUrl("/sharing");
    }

    private FeedbackId heard(String text, Integer... about) {
        var feedback = said(text)
                .quotable()
                .at(world.ward(sharing, "Ward " + UUID.randomUUID()))
                .in(register, sharing);
        return clear(hearing.read(sharing, feedback, about));
    }

    private FeedbackId clear(FeedbackId feedback) {
        var page = "/log/" + feedback.id() + "/moderation/verdict";
        assertThat(desk.post(sharer, page, "verdict", "CLEARED")).hasRedirectedUrl("/log/" + feedback.id());
        hearing.gather();
        return feedback;
    }

    private String asked(Person person, String text) {
        return Desk.text(desk.post(person, "/heard", "words", text));
    }

    private String pageOfTheOnlyOne() {
        var found = PAGE.matcher(asked(reader, FULL));
        assertThat(found.find()).isTrue();
        return found.group();
    }

    private void nobodyElseFindsIt() {
        assertThat(asked(reader, FULL)).contains(NOBODY).doesNotContain("/shared/", sharing.name(), "car park");
        assertThat(desk.count(neighbour, COUNT)).isZero();
    }

    @Test
    void letsANeighbourFindWhatIsSharedMarkedWithWhoseItIs() {
        share();
        var feedback = heard(FULL, 1);
        assertThat(asked(reader, FULL_TOO))
                .contains(NOBODY, "Others in your local health economy", sharing.name(), FULL)
                .containsIgnoringCase("like it.")
                .doesNotContain("/log/", "1 May 2026", "Ward ", feedback.toString());
        assertThat(asked(sharer, FULL_TOO)).contains("/log/" + feedback.id()).doesNotContain("/shared/");
        assertThat(desk.get(reader, pageOfTheOnlyOne()))
                .hasStatusOk()
                .bodyText()
                .contains("Heard by " + sharing.name(), FULL, "They have published no answer")
                .doesNotContain("/log/", "1 May 2026", "Ward ", feedback.toString());
    }

    @Test
    void showsItOnAPageToo() {
        share();
        heard(FULL);
        var theirs = hearing.read(neighbour, said(FULL_TOO).in(register, neighbour));
        assertThat(desk.get(reader, "/log/" + theirs.id())).bodyText().contains(FULL, sharing.name());
    }

    @Test
    void tellsAnOrganisationOutsideNothingByContentCountOrAddress() {
        share();
        heard(FULL);
        var page = pageOfTheOnlyOne();
        assertThat(asked(stranger, FULL)).contains(NOBODY).doesNotContain("/shared/", sharing.name());
        assertThat(desk.count(stranger.organisation(), COUNT)).isZero();
        assertThat(desk.count(neighbour, COUNT)).isEqualTo(1);
        var nothing = Desk.text(desk.get(stranger, "/shared/" + UUID.randomUUID()));
        var another = desk.get(stranger, page);
        assertThat(another).hasStatus(404);
        assertThat(withoutTokens(Desk.text(another))).isEqualTo(withoutTokens(nothing));
        assertThat(desk.get(stranger, "/sharing")).bodyText().doesNotContain(sharing.name(), "1 comment");
    }

    private static String withoutTokens(String page) {
        return page.replaceAll("value=\"[\\w-]{40,}\"", "");
    }

    @Test
    void letsANeighbourReadAndNothingElse() {
        share();
        heard(FULL);
        assertThat(desk.change(neighbour, "delete from meaning.shared")).isZero();
        assertThat(desk.change(neighbour, "update meaning.shared set words = 'Theirs'"))
                .isZero();
        assertThat(desk.count(neighbour, "select count(*) from meaning.shared_from"))
                .isZero();
        assertThat(desk.count(neighbour, "select count(*) from meaning.sharing"))
                .isZero();
        assertThatThrownBy(() -> desk.change(
                        stranger.organisation(),
                        "update organisation.organisation set economy_id = '"
                                + sharing.economyId().id() + "'"))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThat(pageOfTheOnlyOne()).isNotEmpty();
    }

    @Test
    void sharesNothingBeforeSomebodyDecidesAndThenAlsoWhatWasHeardBefore() {
        heard(FULL);
        nobodyElseFindsIt();
        share();
        ByHand.does(looking, sharing);
        hearing.gather();
        assertThat(asked(reader, FULL)).contains(sharing.name());
    }

    @Test
    void takesEverythingBackAtOnce() {
        share();
        heard(FULL);
        var page = pageOfTheOnlyOne();
        assertThat(desk.post(sharer, "/sharing/end")).hasRedirectedUrl("/sharing");
        nobodyElseFindsIt();
        assertThat(desk.get(reader, page)).hasStatus(404);
        ByHand.does(looking, sharing);
        hearing.gather();
        nobodyElseFindsIt();
        share();
        ByHand.does(looking, sharing);
        hearing.gather();
        assertThat(pageOfTheOnlyOne()).isNotEqualTo(page);
    }

    @Test
    void sharesOnlyWhatItsGiverAgreesToTodayAndAModeratorCleared() {
        share();
        hearing.read(sharing, said(FULL).quotable().in(register, sharing)); // not cleared
        clear(hearing.read(sharing, said(FULL).in(register, sharing))); // not agreed
        ByHand.does(looking, sharing);
        hearing.gather();
        nobodyElseFindsIt();
        var feedback = heard(FULL);
        var page = pageOfTheOnlyOne();
        desk.post(
                sharer,
                "/log/" + feedback.id() + "/moderation/verdict",
                "verdict",
                "HELD",
                "reason",
                "It names somebody");
        assertThat(desk.get(reader, page)).hasStatus(404);
        nobodyElseFindsIt();
    }

    @Test
    void followsItsGiver() {
        share();
        var feedback = heard(FULL);
        var receipt = desk.receipt(sharing, feedback);
        pageOfTheOnlyOne();
        desk.give("/receipt/consent", "receipt", receipt, "publish", "false");
        nobodyElseFindsIt();
        desk.give("/receipt/consent", "receipt", receipt, "publish", "true");
        hearing.gather();
        pageOfTheOnlyOne();
        desk.give("/receipt/add", "receipt", receipt, "words", "And it costs too much");
        nobodyElseFindsIt(); // the new words are not cleared
        clear(hearing.read(sharing, feedback));
        pageOfTheOnlyOne();
        desk.give("/receipt/withdraw", "receipt", receipt, "sure", "true");
        nobodyElseFindsIt();
    }

    @Test
    void neverKeepsWordsThatWereMaskedSince() {
        share();
        var feedback = heard("Nurse Zebedee Quill shouted at us all night");
        assertThat(asked(reader, "Zebedee Quill shouted all night")).contains("zebedee");
        var comment = World.in(sharing.id(), () -> words.of(feedback).getFirst().id());
        desk.post(
                sharer,
                "/log/" + feedback.id() + "/moderation/mask",
                "comment",
                comment.toString(),
                "text",
                "Nurse [name] shouted at us all night",
                "reason",
                "A name");
        assertThat(desk.count(neighbour, COUNT)).isZero(); // until it is read again
        assertThat(asked(reader, "Zebedee Quill shouted all night")).doesNotContainIgnoringCase("zebedee quill</");
        hearing.read(sharing, feedback);
        assertThat(asked(reader, "Zebedee Quill shouted all night"))
                .contains("Nurse [name] shouted")
                .doesNotContainIgnoringCase("zebedee");
    }

    @Test
    void tellsThemesAndThePublishedAnswerOnly() {
        share();
        var feedback = heard(FULL);
        desk.post(sharer, "/log/" + feedback.id() + "/themes", "theme", "2");
        var name = World.in(sharing.id(), () -> themes.byNumber(2).orElseThrow().name())
                .replace("&", "&amp;");
        var raised = desk.post(
                sharer,
                "/matters/from/" + feedback.id(),
                "title",
                "Parking",
                "summary",
                "People cannot park",
                "place",
                "");
        var matter = raised.getResponse().getRedirectedUrl();
        var answer = desk.post(
                        sharer,
                        matter + "/answer",
                        "kind",
                        "did_not",
                        "youSaid",
                        "It is full",
                        "we",
                        "No land is to be had")
                .getResponse()
                .getRedirectedUrl();
        assertThat(desk.get(reader, pageOfTheOnlyOne()))
                .bodyText()
                .contains(name)
                .doesNotContain("No land", "Parking");
        var leader = world.person(sharing, Role.PATIENT_LEADER);
        ByHand.does(looking, sharing);
        assertThat(desk.post(leader, answer + "/approve", "version", "1", "because", "It is short"))
                .hasStatus(302);
        ByHand.does(looking, sharing);
        assertThat(desk.get(reader, pageOfTheOnlyOne()))
                .bodyText()
                .contains(name, "No land is to be had")
                .doesNotContain("Parking");
    }

    @Test
    void tellsOfEachCommentItsOwnThemes() {
        var feedback = said(FULL).and("The tea was cold").quotable().in(register, sharing);
        hearing.read(sharing, feedback, 1);
        desk.change(
                sharing,
                "update meaning.reading set assigned = '{2}' where comment_id = (select comment_id from meaning.reading"
                        + " order by comment_id limit 1)");
        share();
        clear(feedback);
        assertThat(desk.count(neighbour, COUNT + " where cardinality(themes) = 1"))
                .isEqualTo(2);
        assertThat(desk.count(neighbour, "select count(distinct themes) from meaning.shared"))
                .isEqualTo(2);
    }

    @Test
    void letsOnlyThoseWhoModerateDecide() {
        var leader = world.person(sharing, Role.PATIENT_LEADER);
        assertThat(desk.get(leader, "/sharing"))
                .hasStatusOk()
                .bodyText()
                .contains("Nothing is shared now", neighbour.name())
                .doesNotContain("Before you share");
        assertThat(desk.post(leader, "/sharing")).hasStatus(403);
        assertThat(desk.get(sharer, "/sharing")).bodyText().contains("cannot be taken back");
        share();
        share();
        assertThat(desk.get(leader, "/sharing"))
                .bodyText()
                .contains("shares what it heard", "decided by Person", "0 comments");
        assertThat(desk.post(leader, "/sharing/end")).hasStatus(403);
    }
}

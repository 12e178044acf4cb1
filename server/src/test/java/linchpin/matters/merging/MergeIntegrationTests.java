package linchpin.matters.merging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.WhereItWent;
import linchpin.feedback.register.FeedbackArchive;
import linchpin.history.ActLine;
import linchpin.history.ReadHistory;
import linchpin.history.Reader;
import linchpin.matters.FeedbackInMatters;
import linchpin.matters.Matter;
import linchpin.matters.MatterId;
import linchpin.matters.MatterPages;
import linchpin.matters.Matters;
import linchpin.people.Role;
import linchpin.support.Desk;
import linchpin.support.ModuleTest;
import linchpin.support.Trusts;
import linchpin.support.Trusts.Trust;
import linchpin.support.World;
import linchpin.support.World.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Two matters that turn out to be one: what was said in either is said in one, and what led to the one leads to the other. */
@ModuleTest
class MergeIntegrationTests {

    private static final int WAITING = 3; // a theme of the framework

    @Autowired
    World world;

    @Autowired
    Trusts trusts;

    @Autowired
    Desk desk;

    @Autowired
    Matters matters;

    @Autowired
    MatterPages pages;

    @Autowired
    FeedbackInMatters inMatters;

    @Autowired
    FeedbackArchive archive;

    @Autowired
    ReadHistory history;

    @Autowired
    WhereItWent went;

    private Trust trust;
    private FeedbackId nowhere;
    private FeedbackId both;
    private FeedbackId broken;
    private MatterId seats;
    private MatterId chairs;

    @BeforeEach
    void twoMatters() {
        trust = trusts.trust();
        nowhere = trusts.saidOnTheWard(trust, "There is nowhere to sit");
        both = trusts.saidOnTheWard(trust, "Few chairs, and those are broken");
        broken = trusts.saidOnTheWard(trust, "The chair broke under me");
        seats = trusts.matter(trust, "Nowhere to sit", nowhere, both);
        chairs = trusts.matter(trust, "Broken chairs", both, broken);
    }

    private static String address(MatterId matter) {
        return "/matters/" + matter.id();
    }

    private static String merging(MatterId part, MatterId whole) {
        return address(part) + "/merge/" + whole.id();
    }

    private static String apart(MatterId part, MatterId whole) {
        return address(whole) + "/merged/" + part.id();
    }

    private MvcTestResult merge() {
        return desk.post(trust.linchpin(), merging(seats, chairs));
    }

    private String page(Person person, String path) {
        var answer = desk.get(person, path);
        assertThat(answer).as(path).hasStatusOk();
        return Desk.text(answer);
    }

    private long merges() {
        return desk.count(trust.organisation(), "select count(*) from history.act where kind = 'matters.merged'");
    }

    private Set<FeedbackId> gathered(MatterId matter) {
        return Set.copyOf(desk.in(trust.organisation(), () -> inMatters.of(matter)));
    }

    private String told(FeedbackId feedback) {
        return desk.in(
                trust.organisation(),
                () -> history.of(feedback, went.of(feedback), Reader.GIVER).stream()
                        .map(ActLine::what)
                        .toList()
                        .toString());
    }

    @Test
    void offersWhatIsAboutTheSameFirstAndNothingThatIsClosed() {
        World.as(trust.linchpin(), () -> {
            archive.themes(nowhere, Set.of(WAITING));
            archive.themes(broken, Set.of(WAITING));
            return true;
        });
        trusts.matter(trust, "Cold tea", trusts.saidOnTheWard(trust, "The tea was cold"));
        var closed = trusts.matter(trust, "The old lift", trusts.saidOnTheWard(trust, "The lift stands still"));
        desk.post(trust.linchpin(), address(closed) + "/close", "reason", "There is a new lift");
        assertThat(page(trust.linchpin(), address(seats))).contains("This is the same as another matter");
        assertThat(page(trust.linchpin(), address(seats) + "/merge"))
                .containsSubsequence(
                        "About the same", merging(seats, chairs), "both about:", "Other open matters", "Cold tea")
                .doesNotContain("The old lift")
                .doesNotContain(merging(seats, seats));
    }

    @Test
    void saysFirstWhatGoesWhere() {
        assertThat(page(trust.linchpin(), merging(seats, chairs)))
                .contains(
                        "“Nowhere to sit”, becomes part of matter 2, “Broken chairs”",
                        "2 pieces of feedback go to matter 2, which has 2. Gathered in both, and counted once: 1.",
                        "Nothing was promised in matter 1",
                        "It stays with the Linchpin",
                        "Yes, for as long as nothing else is done in matter 2",
                        merging(chairs, seats));
        assertThat(merges()).isZero();
    }

    @Test
    void joinsWhatWasSaidAndGathersNobodyTwice() {
        assertThat(merge()).hasStatus(302).hasRedirectedUrl(address(chairs) + "#merged");
        assertThat(gathered(chairs)).containsExactlyInAnyOrder(nowhere, both, broken);
        assertThat(page(trust.linchpin(), address(chairs)))
                .contains("3 pieces of feedback", "Matter 1, “Nowhere to sit”, was found to be the same")
                .contains("Merged matter 1, ‘Nowhere to sit’, into ‘Broken chairs’")
                .contains("Opened the matter ‘Nowhere to sit’");
        assertThat(desk.count(
                        trust.organisation(),
                        "select count(*) from feedback.feedback where threads @> array['" + chairs.id() + "'::uuid]"))
                .isEqualTo(3);
        assertThat(desk.count(
                        trust.organisation(),
                        "select count(*) from feedback.feedback where threads @> array['" + seats.id() + "'::uuid]"))
                .isZero();
    }

    @Test
    void tellsEveryGiverOnceAndForgetsNothingOfWhatTheyWereTold() {
        desk.post(trust.linchpin(), address(seats) + "/name", "title", "No seats", "summary", "They stand");
        desk.post(trust.linchpin(), address(seats) + "/name", "title", "Nowhere to sit", "summary", "They stand");
        merge();
        var sentence =
                "The matter ‘Nowhere to sit’ turned out to be the same as ‘Broken chairs’, and is part of it now";
        for (var feedback : new FeedbackId[] {nowhere, both, broken}) {
            assertThat(told(feedback)).as(feedback.toString()).containsOnlyOnce(sentence);
        }
        assertThat(told(nowhere)).contains("The matter ‘No seats’ was given another name: ‘Nowhere to sit’");
        desk.post(trust.linchpin(), address(chairs) + "/close", "reason", "The room is gone");
        assertThat(told(nowhere)).contains("‘Broken chairs’ was closed as not resolved");
    }

    @Test
    void leavesEveryListAndChoiceAndItsNumberIsNeverGivenAgain() {
        merge();
        assertThat(page(trust.linchpin(), "/matters"))
                .contains("1 matter<", "Broken chairs")
                .doesNotContain("Nowhere");
        assertThat(page(trust.linchpin(), "/matters/from/" + broken.id())).doesNotContain("Nowhere to sit");
        assertThat(desk.in(trust.organisation(), () -> inMatters.matters(nowhere)))
                .extracting(Matter::title)
                .containsExactly("Broken chairs");
        var next = trusts.matter(trust, "Cold tea", trusts.saidOnTheWard(trust, "The tea was cold"));
        assertThat(page(trust.linchpin(), address(next))).contains("Matter 3");
        assertThat(page(trust.linchpin(), address(next) + "/merge")).doesNotContain("Nowhere to sit");
    }

    @Test
    void leadsFromOldAddressesToWhatItIsPartOfNow() {
        merge();
        var tea = trusts.matter(trust, "Cold tea", trusts.saidOnTheWard(trust, "The tea was cold"));
        desk.post(trust.linchpin(), merging(chairs, tea));
        assertThat(desk.get(trust.linchpin(), address(seats)))
                .hasStatus(302)
                .hasRedirectedUrl(address(tea) + "#merged");
        assertThat(page(trust.linchpin(), address(tea)))
                .contains("Matter 1, “Nowhere to sit”, was", "Matter 2, “Broken chairs”, was");
        for (var path : new String[] {"/close", "/name", "/merge"}) {
            assertThat(Desk.refusal(desk.get(trust.linchpin(), address(seats) + path)))
                    .as(path)
                    .contains("Open matter 3", "“Cold tea”");
        }
        assertThat(Desk.refusal(desk.post(trust.linchpin(), address(seats) + "/close", "reason", "Gone")))
                .contains("Nothing was changed", "Open matter 3");
        assertThat(desk.get(trusts.trust().linchpin(), address(seats)))
                .as("nobody elsewhere learns of it")
                .hasStatus(404);
    }

    @Test
    void keepsEverybodyWhoHadToDoWithIt() {
        var elm = world.ward(trust.organisation(), "Elm");
        var opener = trusts.on(elm, trust, Role.PATIENT_LEADER);
        var involved = trusts.on(elm, trust, Role.END_USER);
        desk.change(
                trust.organisation(),
                "update matters.matter set opened_by = '" + opener.account().id() + "' where id = '" + seats.id()
                        + "'");
        World.as(trust.linchpin(), () -> {
            matters.involve(seats, involved.account());
            return seats;
        });
        assertThat(desk.get(involved, address(chairs))).hasStatus(404);
        merge();
        assertThat(page(involved, address(chairs))).contains("Broken chairs");
        var raised = desk.in(trust.organisation(), () -> pages.openedBy(Trusts.viewer(opener, Role.PATIENT_LEADER), 5));
        assertThat(raised).extracting(Matter::title).containsExactly("Broken chairs");
        assertThat(page(opener, address(chairs))).contains("Broken chairs");
        desk.post(trust.linchpin(), apart(seats, chairs));
        assertThat(desk.get(involved, address(chairs))).hasStatus(404);
        assertThat(page(involved, address(seats))).contains("Nowhere to sit");
    }

    @Test
    void isTakenApartWithNothingLost() {
        merge();
        assertThat(page(trust.linchpin(), address(chairs))).contains("Take them apart again", apart(seats, chairs));
        assertThat(page(trust.linchpin(), apart(seats, chairs))).contains("stands by itself again");
        assertThat(desk.post(trust.linchpin(), apart(seats, chairs)))
                .hasStatus(302)
                .hasRedirectedUrl(address(seats));
        assertThat(desk.post(trust.linchpin(), apart(seats, chairs))).hasStatus(302);
        assertThat(gathered(seats)).containsExactlyInAnyOrder(nowhere, both);
        assertThat(gathered(chairs)).containsExactlyInAnyOrder(both, broken);
        assertThat(page(trust.linchpin(), "/matters")).contains("2 matters");
        assertThat(told(nowhere)).contains("‘Nowhere to sit’ was taken apart from ‘Broken chairs’ again");
        assertThat(desk.count(trust.organisation(), "select count(*) from history.act where kind = 'matters.parted'"))
                .isEqualTo(1);
        assertThat(merge()).hasStatus(302);
        assertThat(gathered(chairs)).containsExactlyInAnyOrder(nowhere, both, broken);
    }

    @Test
    void isNotTakenApartOnceSomethingHappenedSince() {
        merge();
        desk.post(trust.linchpin(), address(chairs) + "/name", "title", "Chairs", "summary", "What people say");
        assertThat(page(trust.linchpin(), address(chairs))).doesNotContain("Take them apart");
        assertThat(page(trust.linchpin(), apart(seats, chairs))).contains("cannot be taken apart any more");
        assertThat(Desk.refusal(desk.post(trust.linchpin(), apart(seats, chairs))))
                .contains("Nothing was changed", "something was done since");
        assertThat(gathered(chairs)).hasSize(3);
    }

    /** What somebody took out of the one for a reason is in it again where the other gathered it, and out again when they are taken apart. */
    @Test
    void gathersAgainWhatWasTakenOutOfTheOneAndIsInTheOther() {
        desk.post(
                trust.linchpin(),
                address(chairs) + "/feedback/" + both.id() + "/remove",
                "reason",
                "It belongs to the other");
        assertThat(gathered(chairs)).containsExactly(broken);
        merge();
        assertThat(gathered(chairs)).containsExactlyInAnyOrder(nowhere, both, broken);
        desk.post(trust.linchpin(), apart(seats, chairs));
        assertThat(gathered(chairs)).containsExactly(broken);
        assertThat(gathered(seats)).containsExactlyInAnyOrder(nowhere, both);
    }

    @Test
    void countsNothingThatItsGiverTookBackHereOrThere() {
        desk.change(
                trust.organisation(),
                "update feedback.feedback set withdrawn = true where id = '" + nowhere.id() + "'");
        assertThat(page(trust.linchpin(), merging(seats, chairs))).contains("1 piece of feedback goes to matter 2");
        merge();
        assertThat(gathered(chairs)).containsExactlyInAnyOrder(both, broken);
        desk.change(
                trust.organisation(),
                "update feedback.feedback set withdrawn = false where id = '" + nowhere.id() + "'");
        assertThat(gathered(chairs))
                .as("given again, it is where the others are")
                .containsExactlyInAnyOrder(nowhere, both, broken);
    }

    @Test
    void isTakenApartFromWhatItIsPartOfAndFromNothingElse() {
        var tea = trusts.matter(trust, "Cold tea", trusts.saidOnTheWard(trust, "The tea was cold"));
        merge();
        desk.post(trust.linchpin(), merging(chairs, tea));
        assertThat(gathered(tea)).hasSize(4);
        assertThat(page(trust.linchpin(), address(tea)))
                .contains(apart(chairs, tea))
                .doesNotContain(apart(seats, tea));
        assertThat(desk.get(trust.linchpin(), apart(seats, tea))).hasStatus(404);
        assertThat(Desk.refusal(desk.post(trust.linchpin(), apart(seats, chairs))))
                .contains("Open matter 3");
        assertThat(desk.post(trust.linchpin(), apart(chairs, tea))).hasStatus(302);
        assertThat(gathered(tea)).hasSize(1);
        assertThat(gathered(chairs)).as("with what had become part of it").hasSize(3);
        assertThat(desk.get(trust.linchpin(), address(seats))).hasRedirectedUrl(address(chairs) + "#merged");
    }

    @Test
    void isTakenApartByNobodyWhoMayOnlyRead() {
        merge();
        assertThat(page(trusts.person(trust, Role.CONNECTOR), address(chairs)))
                .contains("was found to be the same")
                .doesNotContain("Take them apart", "This is the same as another matter");
        assertThat(desk.post(trusts.person(trust, Role.CONNECTOR), apart(seats, chairs)))
                .hasStatus(403);
        var elsewhere = trusts.on(world.ward(trust.organisation(), "Elm"), trust, Role.LINCHPIN);
        assertThat(desk.post(elsewhere, apart(seats, chairs))).hasStatus(404);
        assertThat(desk.post(trusts.trust().linchpin(), apart(seats, chairs))).hasStatus(404);
        assertThat(gathered(chairs)).hasSize(3);
    }

    @Test
    void printsWhatPeopleTypeAsText() {
        var loud = trusts.matter(trust, "<img src=x>", trusts.saidOnTheWard(trust, "The tea was cold"));
        assertThat(page(trust.linchpin(), address(seats) + "/merge"))
                .contains("&lt;img src=x&gt;")
                .doesNotContain("<img src=x");
        assertThat(page(trust.linchpin(), merging(loud, seats)))
                .contains("&lt;img src=x&gt;")
                .doesNotContain("<img src=x");
        desk.post(trust.linchpin(), merging(loud, seats));
        assertThat(page(trust.linchpin(), address(seats)))
                .contains("“&lt;img src=x&gt;”, was found")
                .doesNotContain("<img src=x");
    }

    @Test
    void refusesWhatIsClosedOrTheSame() {
        assertThat(Desk.refusal(desk.post(trust.linchpin(), merging(seats, seats))))
                .contains("It is the same matter");
        desk.post(trust.linchpin(), address(chairs) + "/close", "reason", "The room is gone");
        assertThat(page(trust.linchpin(), merging(seats, chairs)))
                .contains("They cannot be merged. One of them is closed")
                .doesNotContain("Merge them<");
        for (var path : new String[] {merging(seats, chairs), merging(chairs, seats)}) {
            assertThat(Desk.refusal(desk.post(trust.linchpin(), path))).as(path).contains("One of them is closed");
        }
        assertThat(merges()).isZero();
    }

    @Test
    void isDoneOnlyByWhoMayOpenMattersInBothPlaces() {
        var elm = world.ward(trust.organisation(), "Elm");
        var tea = trusts.matterAbout(elm, trust, "Cold tea", trusts.saidAt(trust, elm, "The tea was cold"));
        var here = trusts.on(trust.ward(), trust, Role.LINCHPIN);
        assertThat(page(here, address(seats) + "/merge"))
                .contains("Broken chairs")
                .doesNotContain("Cold tea");
        for (var path : new String[] {merging(seats, tea), merging(tea, seats)}) {
            assertThat(desk.get(here, path)).as(path).hasStatus(404);
            assertThat(desk.post(here, path)).as(path).hasStatus(404);
        }
        assertThat(desk.post(trusts.person(trust, Role.CONNECTOR), merging(seats, chairs)))
                .hasStatus(403);
        assertThat(desk.post(trusts.trust().linchpin(), merging(seats, chairs))).hasStatus(404);
        assertThat(merges()).isZero();
        assertThat(desk.post(here, merging(seats, chairs))).hasStatus(302);
    }

    @Test
    void isDoneOnceHoweverManyDoItAtOnce() throws Exception {
        var statuses = Trusts.atOnce(3, () -> merge().getResponse().getStatus());
        assertThat(statuses).containsOnly(302);
        assertThat(merges()).isEqualTo(1);
    }

    @Test
    void goesOneWayWhereTwoMergeThemCrosswise() throws Exception {
        var ways = new ConcurrentLinkedQueue<>(List.of(merging(seats, chairs), merging(chairs, seats)));
        var statuses = Trusts.atOnce(
                2,
                () -> desk.post(trust.linchpin(), ways.remove()).getResponse().getStatus());
        assertThat(statuses).containsExactlyInAnyOrder(302, 409);
        assertThat(merges()).isEqualTo(1);
        assertThat(page(trust.linchpin(), "/matters")).contains("1 matter<");
    }
}

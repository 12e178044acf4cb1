package linchpin.meaning.sharing;

import static linchpin.support.Said.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.register.Register;
import linchpin.feedback.words.WordsToRead;
import linchpin.meaning.ReadByHand;
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

/** What stands in the list of what is shared, with readings made up by hand. */
@LinchpinTest
class SharedListIntegrationTests {

    private static final String COUNT = "select count(*) from meaning.shared";

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
    SharingChore looking;

    Organisation sharing;
    Organisation neighbour;
    Person sharer;

    @BeforeEach
    void twoOfAnEconomy() {
        var economy = organisations.foundEconomy("Riverside");
        sharing = world.organisation(economy);
        neighbour = world.organisation(economy);
        sharer = world.person(sharing, Role.LINCHPIN);
    }

    private FeedbackId cleared(String text, Integer... about) {
        var feedback = said(text).quotable().in(register, sharing);
        ReadByHand.read(desk, words, sharing, feedback, about);
        assertThat(desk.post(sharer, "/log/" + feedback.id() + "/moderation/verdict", "verdict", "CLEARED"))
                .hasStatus(302);
        return feedback;
    }

    private void share() {
        assertThat(desk.post(sharer, "/sharing")).hasRedirectedUrl("/sharing");
    }

    private String page() {
        return Desk.text(desk.get(sharer, "/sharing"));
    }

    @Test
    void countsInWordsWhatIsSharedNow() {
        share();
        assertThat(page()).contains("0 comments are shared now.");
        cleared("The car park was full");
        assertThat(page()).contains("1 comment is shared now.");
        cleared("Lunch was cold");
        assertThat(page()).contains("2 comments are shared now.");
    }

    @Test
    void looksThroughAllThatWasSaidBefore() {
        for (var i = 0; i < 3; i++) {
            cleared("Said before, number " + i);
        }
        share();
        assertThat(desk.count(neighbour, COUNT)).isZero();
        ByHand.does(looking, sharing);
        assertThat(desk.count(neighbour, COUNT)).isEqualTo(3);
        ByHand.does(looking, sharing);
        assertThat(desk.count(neighbour, COUNT)).as("looked through again").isEqualTo(3);
    }

    @Test
    void sharesNothingThatNobodyHasReadYet() {
        share();
        var unread = said("Nobody read this").quotable().in(register, sharing);
        desk.post(sharer, "/log/" + unread.id() + "/moderation/verdict", "verdict", "CLEARED");
        ByHand.does(looking, sharing);
        assertThat(desk.count(neighbour, COUNT)).isZero();
    }

    @Test
    void leavesNothingOfWhatItsGiverWithdrew() {
        share();
        var feedback = cleared("The car park was full");
        cleared("Lunch was cold");
        desk.give("/receipt/withdraw", "receipt", desk.receipt(sharing, feedback), "sure", "true");
        assertThat(desk.count(neighbour, COUNT + " where words like '%car park%'"))
                .isZero();
        assertThat(desk.count(
                        sharing,
                        "select count(*) from meaning.shared_from where feedback_id = '" + feedback.id() + "'"))
                .isZero();
        ByHand.does(looking, sharing);
        assertThat(desk.count(neighbour, COUNT)).isEqualTo(1);
    }

    @Test
    void tellsTheThemesAPersonTookOffNoLonger() {
        share();
        var feedback = cleared("The car park was full", 29, 27);
        assertThat(desk.count(neighbour, COUNT + " where cardinality(themes) = 2"))
                .isEqualTo(1);
        desk.post(sharer, "/log/" + feedback.id() + "/themes/27/wrong");
        assertThat(desk.count(neighbour, COUNT + " where themes = '{Parking}'")).isEqualTo(1);
    }

    @Test
    void endsOnceAndIsNotEndedByASecondClick() {
        share();
        cleared("The car park was full");
        for (var click : List.of("first", "second")) {
            assertThat(desk.post(sharer, "/sharing/end")).as(click).hasRedirectedUrl("/sharing");
        }
        assertThat(desk.count(sharing, COUNT)).isZero();
        assertThat(desk.count(sharing, "select count(*) from meaning.sharing where ended_at is not null"))
                .isEqualTo(1);
        assertThat(page()).contains("Nothing is shared now");
    }

    @Test
    void leavesWhatTheNeighbourSharesWhereOneEnds() {
        var other = world.person(neighbour, Role.LINCHPIN);
        desk.post(other, "/sharing");
        var theirs = said("Heard next door").quotable().in(register, neighbour);
        ReadByHand.read(desk, words, neighbour, theirs);
        desk.post(other, "/log/" + theirs.id() + "/moderation/verdict", "verdict", "CLEARED");
        share();
        desk.post(sharer, "/sharing/end");
        assertThat(desk.count(sharing, COUNT)).isEqualTo(1);
    }

    @Test
    void isForThoseWhoMayReadTheLogAndDecidedByThoseWhoModerate() {
        var administrator = world.person(sharing, Role.ADMINISTRATOR);
        assertThat(desk.get(administrator, "/sharing")).hasStatus(403);
        assertThat(desk.get(administrator, "/shared/" + UUID.randomUUID())).hasStatus(403);
        for (var role : List.of(Role.ANALYST, Role.CHAMPION, Role.END_USER, Role.LINE_MANAGER)) {
            var person = world.person(sharing, role);
            assertThat(desk.post(person, "/sharing")).as(role.name()).hasStatus(403);
            assertThat(desk.post(person, "/sharing/end")).as(role.name()).hasStatus(403);
        }
        assertThat(desk.count(sharing, "select count(*) from meaning.sharing")).isZero();
    }
}

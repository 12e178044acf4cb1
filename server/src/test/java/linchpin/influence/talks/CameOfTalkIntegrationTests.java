package linchpin.influence.talks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.regex.Pattern;
import linchpin.influence.Influencing;
import linchpin.people.Role;
import linchpin.support.Desk;
import linchpin.support.LinchpinTest;
import linchpin.support.TestTime;
import linchpin.support.Trusts;
import linchpin.support.World.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LinchpinTest
class CameOfTalkIntegrationTests {

    @Autowired
    Trusts trusts;

    @Autowired
    Desk desk;

    @Autowired
    TestTime time;

    private Influencing influencing;
    private Person leader;

    @BeforeEach
    void people() {
        influencing = Influencing.in(desk, trusts);
        leader = influencing.trust().leader();
    }

    @Test
    void isLinkedByAnAddressAsItStandsInABrowser() {
        var matter = trusts.matter(influencing.trust(), "Chairs by the lift");
        var path = influencing.logged("They will look at the chairs.");
        influencing.done(
                leader,
                path + "/came",
                "how",
                "moved",
                "address",
                "https://linchpin.example.org/matters/" + matter.id() + "#feedback");
        assertThat(influencing.page(leader, path))
                .contains("It moved something", "Matter: Chairs by the lift", "Say anew what came of it");
        assertThat(influencing.page(leader, "/talks")).contains("It moved something");
    }

    @Test
    void isChosenFromAShortList() {
        var matter = trusts.matter(influencing.trust(), "Chairs by the lift");
        var path = influencing.logged("They will look at the chairs.");
        assertThat(influencing.page(leader, path + "/came")).contains("Matter: Chairs by the lift");
        influencing.done(leader, path + "/came", "how", "moved", "chosen", "/matters/" + matter.id());
        assertThat(influencing.page(leader, path)).contains("Matter: Chairs by the lift");
    }

    @Test
    void nothingCountsAsMuchWithAWordOfWhy() {
        var path = influencing.logged("They will look at the chairs.");
        var why = desk.post(leader, path + "/came", "how", "nothing");
        assertThat(why).hasStatus(400);
        assertThat(Desk.text(why)).contains("Enter in a word why nothing came of it");
        influencing.done(leader, path + "/came", "how", "nothing", "words", "They left.");
        assertThat(counts(leader)).isEqualTo("0 0 1");
        influencing.done(leader, path + "/came", "how", "moved", "words", "Whoever came after did it.");
        assertThat(counts(leader)).isEqualTo("0 1 0");
        assertThat(counts(influencing.trust().linchpin())).isEqualTo("0 1 0");
        assertThat(influencing.page(leader, path)).contains("They left.", "Whoever came after did it.");
    }

    private String counts(Person who) {
        var shown = influencing.page(who, "/talks");
        var numbers = Pattern.compile("summary-list__value\">(\\d+)")
                .matcher(shown)
                .results()
                .map(found -> found.group(1))
                .toList();
        return String.join(" ", numbers);
    }

    /** By its address nobody learns that something is there, or what it is called. */
    @Test
    void linksToNothingThatIsAnotherOrganisations() {
        var elsewhere = trusts.trust();
        var matter = trusts.matter(elsewhere, "Secret of theirs");
        var path = influencing.logged("They will look at the chairs.");
        for (var address : new String[] {
            "/matters/" + matter.id(), "/people/" + leader.account().id(), "/matters/x", "javascript:alert(1)"
        }) {
            var refused = desk.post(leader, path + "/came", "how", "moved", "address", address, "words", "Kept words");
            assertThat(refused).hasStatus(400);
            assertThat(Desk.text(refused))
                    .contains("We found no such page", "Kept words")
                    .doesNotContain("Secret of theirs");
        }
    }

    @Test
    void whoeverMayNotReadWhatItIsLinkedToLearnsNoTitle() {
        var matter = trusts.matter(influencing.trust(), "Chairs by the lift");
        var administrator = trusts.person(influencing.trust(), Role.ADMINISTRATOR);
        var path = influencing.done(
                leader,
                "/talks",
                "person",
                administrator.account().id().toString(),
                "what",
                "They will look at the chairs.");
        influencing.done(leader, path + "/came", "how", "moved", "address", "/matters/" + matter.id());
        assertThat(influencing.page(administrator, path))
                .contains("linked to a page that is not yours to read")
                .doesNotContain("Chairs by the lift");
    }

    @Test
    void anyLeaderSaysItAndNobodyElse() {
        var path = influencing.logged("They will look at the chairs.");
        var nurse = influencing.trust().nurse();
        assertThat(desk.post(nurse, path + "/came", "how", "nothing", "words", "No"))
                .hasStatus(403);
        assertThat(desk.post(influencing.champion(), path + "/came", "how", "nothing", "words", "No"))
                .hasStatus(403);
        var other = trusts.person(influencing.trust(), Role.PATIENT_LEADER);
        influencing.done(other, path + "/came", "how", "nothing", "words", "They left.");
        assertThat(desk.post(leader, path + "/back", "words", "Wrong")).hasStatus(409);
    }

    @Test
    void afterFourWeeksOfSilenceItsAuthorIsAsked() {
        var path = influencing.logged("They will look at the chairs.");
        assertThat(influencing.page(leader, "/home")).doesNotContain("what came of it?");
        var other = trusts.person(influencing.trust(), Role.PATIENT_LEADER);
        var later = LocalDate.now().plusDays(28) + "T12:00:00Z";
        assertThat(time.at(later, () -> influencing.page(leader, "/home")))
                .contains("what came of it?", path + "/came");
        assertThat(time.at(later, () -> influencing.page(other, "/home"))).doesNotContain("what came of it?");
        influencing.done(leader, path + "/came", "how", "nothing", "words", "They left.");
        assertThat(time.at(later, () -> influencing.page(leader, "/home"))).doesNotContain("what came of it?");
    }

    @Test
    void whatWasLoggedBySomebodyWhoIsGoneWaitsForEveryLeader() {
        influencing.logged("They will look at the chairs.");
        var other = trusts.person(influencing.trust(), Role.PATIENT_LEADER);
        desk.change(
                influencing.trust().organisation(),
                "update people.role_held set ended_at = given_at where account_id = '"
                        + leader.account().id() + "'");
        var later = LocalDate.now().plusDays(28) + "T12:00:00Z";
        assertThat(time.at(later, () -> influencing.page(other, "/home"))).contains("what came of it?");
    }
}

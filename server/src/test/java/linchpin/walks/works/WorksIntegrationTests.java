package linchpin.walks.works;

import static linchpin.walks.Walked.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import linchpin.organisation.Reach;
import linchpin.people.HomePanel;
import linchpin.people.Role;
import linchpin.people.Viewer;
import linchpin.support.Desk;
import linchpin.support.ModuleTest;
import linchpin.support.TestTime;
import linchpin.support.Trusts;
import linchpin.support.Trusts.Trust;
import linchpin.support.World;
import linchpin.support.World.Person;
import linchpin.walks.Walked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ModuleTest
class WorksIntegrationTests {

    @Autowired
    Trusts trusts;

    @Autowired
    Desk desk;

    @Autowired
    TestTime time;

    @Autowired
    WorksOnHome panel;

    @Autowired
    World world;

    private Trust trust;
    private Walked walked;

    @BeforeEach
    void aTrust() {
        trust = trusts.trust();
        walked = new Walked(desk, trust);
    }

    @Test
    void putsWhatIsNotFineOnTheProgramme() {
        var walk = walked.begun(trust.leader());
        assertThat(walked.finished(walk, 1, 6, Walked.TAP)).hasRedirectedUrl(walk);
        assertThat(desk.get(trust.nurse(), walk))
                .bodyText()
                .contains(Walked.TAP, "1 not fine")
                .doesNotContain("Finish the walk");
        assertThat(walked.finished(walk, 1, 5, "Again")).hasStatus(409);
        assertThat(desk.get(trust.leader(), "/walks/works"))
                .bodyText()
                .contains("Rowan", Walked.TAP, "To be put right", "Nobody yet", "no day is set");
        assertThat(desk.get(trust.leader(), "/walks/works/table"))
                .hasStatusOk()
                .bodyText()
                .contains("\"Place\",\"Found on\"", Walked.TAP);
    }

    @Test
    void saysWhoPutsItRightAndRemindsThem() {
        var finding = walked.found();
        var nurse = trust.nurse().account().id().toString();
        assertThat(desk.post(trust.nurse(), finding + "/plan", "owner", "nobody", "due", day(3)))
                .hasStatus(400)
                .bodyText()
                .contains("Choose who puts it right", "Choose what it takes");
        assertThat(desk.follow(trust.nurse(), finding + "/plan", "owner", nurse, "cost", "money", "due", day(3)))
                .bodyText()
                .contains("Needs money", "Said who puts it right");
        assertThat(home(trust.nurse()).orElseThrow())
                .as("whoever is named learns of it before it is late")
                .satisfies(panel -> {
                    assertThat(panel.urgent()).isFalse();
                    assertThat(panel.items())
                            .singleElement()
                            .satisfies(item -> assertThat(item.tag()).isNull());
                });
        time.at(LocalDate.now().plusDays(5) + "T12:00:00Z", () -> {
            assertThat(home(trust.nurse()).orElseThrow().items())
                    .singleElement()
                    .satisfies(item -> assertThat(item.detail()).contains("2 days late"));
            return true;
        });
        assertThat(desk.post(trust.leader(), finding + "/plan", "cost", "small", "due", day(3)))
                .hasStatus(403);
    }

    /** Words that were said of a ward go to nobody who may not read about it. */
    @Test
    void isGivenToNobodyWhoMayNotReadAboutThePlace() {
        var finding = walked.found();
        var elsewhere = trusts.on(world.ward(trust.organisation(), "Hazel"), trust, Role.END_USER);
        var id = elsewhere.account().id().toString();
        assertThat(desk.get(trust.nurse(), finding)).bodyText().doesNotContain(id);
        assertThat(desk.post(trust.nurse(), finding + "/plan", "owner", id, "cost", "money", "due", day(3)))
                .hasStatus(400)
                .bodyText()
                .contains("Choose who puts it right");
        desk.change(trust.organisation(), "update walks.finding set owner_id = '" + id + "', due = current_date - 1");
        assertThat(home(elsewhere)).isPresent();
        var there = new Viewer(
                elsewhere.account(),
                "Somebody",
                trust.organisation().id(),
                trust.organisation().name(),
                Map.of(Role.END_USER, Reach.nowhere()));
        assertThat(World.as(elsewhere, () -> panel.panel(there)))
                .as("their role ended there meanwhile")
                .isEmpty();
    }

    /** What is called all of it is all of it. */
    @Test
    void leavesNothingOutOfTheFile() {
        walked.found();
        desk.change(trust.organisation(), """
                insert into walks.finding (walk_id, n, place_id, asked, said, found_on)
                select walk_id, n + g, place_id, asked, 'Step ' || g, found_on from walks.finding, generate_series(1, 1000) g""");
        assertThat(desk.get(trust.leader(), "/walks/works"))
                .bodyText()
                .contains("Not all of it fits on this page: the file has 1 more.");
        assertThat(desk.get(trust.leader(), "/walks/works/table").getResponse().getContentAsByteArray())
                .asString(java.nio.charset.StandardCharsets.UTF_8)
                .contains(Walked.TAP, "Step 1\"", "Step 1000\"");
    }

    @Test
    void showsWhatWillNotBeDoneAndWhy() {
        var finding = walked.found();
        assertThat(desk.post(trust.nurse(), finding + "/refuse", "because", " "))
                .hasStatus(400);
        desk.post(trust.nurse(), finding + "/refuse", "because", "The wall is part of a fire door");
        assertThat(desk.get(trust.leader(), "/walks/works"))
                .bodyText()
                .contains("Will not be done, because: The wall is part of a fire door");
        assertThat(desk.post(trust.nurse(), finding + "/refuse", "because", "Again"))
                .hasStatus(409);
        assertThat(desk.post(trust.nurse(), finding + "/matter")).hasStatus(409);
    }

    @Test
    void becomesAMatterOrAnActionInOnePress() {
        var finding = walked.found();
        assertThat(desk.post(trust.linchpin(), finding + "/action"))
                .hasStatus(400)
                .bodyText()
                .contains("Enter the day by which it is put right first");
        desk.post(
                trust.linchpin(),
                finding + "/plan",
                "owner",
                trust.nurse().account().id().toString(),
                "cost",
                "money",
                "due",
                day(30));
        assertThat(desk.post(trust.linchpin(), finding + "/action")).hasStatus(302);
        assertThat(desk.get(trust.leader(), finding)).bodyText().contains("an action</a>", "a matter</a>");
        assertThat(desk.post(trust.linchpin(), finding + "/action")).hasStatus(409);
        assertThat(
                        desk.count(
                                trust.organisation(),
                                "select count(*) from actions.action where what = 'Put right: The tap is behind a door' and not small"))
                .isEqualTo(1);
    }

    @Test
    void goesIntoTheLaneWhereItIsSmall() {
        var finding = walked.found();
        desk.post(trust.nurse(), finding + "/plan", "cost", "small", "due", day(4));
        assertThat(desk.get(trust.nurse(), finding)).bodyText().contains("Promise it as a small change");
        assertThat(desk.post(trust.nurse(), finding + "/action")).hasStatus(302);
        assertThat(desk.count(trust.organisation(), "select count(*) from actions.action where small"))
                .isEqualTo(1);
    }

    private Optional<HomePanel.Panel> home(Person person) {
        return World.as(person, () -> panel.panel(Trusts.viewer(person, Role.END_USER)));
    }
}

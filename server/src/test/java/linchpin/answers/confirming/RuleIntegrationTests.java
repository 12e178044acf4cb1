package linchpin.answers.confirming;

import static org.assertj.core.api.Assertions.assertThat;

import linchpin.people.Role;
import linchpin.support.Desk;
import linchpin.support.ModuleTest;
import linchpin.support.World;
import linchpin.support.World.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ModuleTest
class RuleIntegrationTests {

    @Autowired
    World world;

    @Autowired
    Desk desk;

    @Autowired
    MockMvcTester browser;

    private Person administrator;

    @BeforeEach
    void anOrganisation() {
        administrator = world.person(world.organisation(), Role.ADMINISTRATOR);
    }

    private void set(String yes, String share, String leader, String after) {
        assertThat(desk.post(
                        administrator,
                        "/confirming",
                        "leastYes",
                        yes,
                        "leastShare",
                        share,
                        "leaderNeeded",
                        leader,
                        "askAfter",
                        after))
                .hasStatus(302);
    }

    @Test
    void isShownToEverybodyAndInPublicWithWhoSetIt() {
        var anybody = world.person(administrator.organisation(), Role.CONNECTOR);
        assertThat(desk.get(anybody, "/confirming"))
                .bodyText()
                .contains(
                        "at least half of those asked, or a patient leader, say yes", "after 4 weeks and after a year")
                .doesNotContain("<form method=\"post\" action=\"/confirming\"");
        set("2", "30", "true", "90, 28");
        assertThat(desk.get(anybody, "/confirming"))
                .bodyText()
                .contains(
                        "a patient leader says yes; at least 2 say yes in all",
                        "after 4 weeks and after 3 months",
                        "Who set it");
        assertThat(browser.get().uri("/said/" + administrator.organisation().code()))
                .bodyText()
                .contains("a patient leader says yes; at least 2 say yes in all");
        var other = world.person(world.organisation(), Role.ADMINISTRATOR);
        assertThat(desk.get(other, "/confirming")).bodyText().doesNotContain("Who set it", "at least 2");
    }

    @Test
    void writesDownEachChangeOnce() {
        set("1", "50", "", "28, 365");
        set("1", "60", "", "28, 365");
        set("1", "60", "", "365 28");
        assertThat(desk.count(
                        administrator.organisation(),
                        "select count(*) from history.act where kind = 'answers.rule_set'"))
                .isEqualTo(1);
    }

    @Test
    void losesNothingThatIsTypedWrong() {
        var wrong = desk.post(
                administrator, "/confirming", "leastYes", "none", "leastShare", "101", "askAfter", "next week");
        assertThat(wrong)
                .hasStatus(400)
                .bodyText()
                .contains(
                        "Enter how many must say yes at least",
                        "Enter a number from 0 to 100",
                        "Enter up to five numbers of days",
                        "next week");
        assertThat(desk.count(administrator.organisation(), "select count(*) from answers.rule"))
                .isZero();
    }

    @Test
    void isNotForThoseWhoPromiseAndAnswer() {
        for (var role : new Role[] {Role.LINCHPIN, Role.CHAMPION, Role.PATIENT_LEADER, Role.END_USER}) {
            assertThat(desk.post(
                            world.person(administrator.organisation(), role),
                            "/confirming",
                            "leastYes",
                            "1",
                            "leastShare",
                            "0",
                            "askAfter",
                            ""))
                    .as(role.name())
                    .hasStatus(403);
        }
    }
}

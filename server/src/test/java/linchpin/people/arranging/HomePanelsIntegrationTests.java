package linchpin.people.arranging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import linchpin.organisation.Organisation;
import linchpin.people.Accounts;
import linchpin.people.PeopleTest;
import linchpin.people.Role;
import linchpin.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PeopleTest
class HomePanelsIntegrationTests {

    @Autowired
    World world;

    @Autowired
    MockMvcTester browser;

    @Autowired
    Accounts accounts;

    Organisation organisation;

    @BeforeEach
    void anOrganisation() {
        organisation = world.organisation();
    }

    @Test
    void tellsTheLineManagerWhetherAnybodyIsOrCoversTheLinchpin() {
        var manager = world.person(organisation, Role.LINE_MANAGER);
        assertThat(home(manager)).bodyText().contains("Nobody", Role.LINCHPIN.barrier());
        world.person(organisation, Role.LINCHPIN);
        assertThat(home(manager)).bodyText().contains("no cover").doesNotContain(Role.LINCHPIN.barrier());
        world.person(organisation, Role.LINCHPIN);
        assertThat(home(manager)).bodyText().doesNotContain("no cover");
    }

    @Test
    void tellsTheLineManagerWhichTermsEndSoon() {
        var manager = world.person(organisation, Role.LINE_MANAGER);
        var leader = world.person(organisation);
        World.in(organisation.id(), () -> {
            accounts.give(
                    leader.account(), Role.PATIENT_LEADER, null, LocalDate.now().plusDays(59));
            accounts.give(leader.account(), Role.ANALYST, null, LocalDate.now().plusDays(61));
            return true;
        });
        assertThat(home(manager)).bodyText().contains("Patient leader · until").doesNotContain("Analyst · until");
    }

    @Test
    void tellsTheAdministratorWhoWasInvitedAndHasNotCome() {
        var administrator = world.person(organisation, Role.ADMINISTRATOR);
        assertThat(home(administrator)).bodyText().contains("nobody has been invited");
        assertThat(browser.post()
                        .uri("/people/invite")
                        .with(World.signedIn(administrator))
                        .with(csrf())
                        .param("name", "Sam Newcomer")
                        .param("email", "sam@example.org")
                        .param("roles", "CHAMPION"))
                .hasStatusOk();
        assertThat(home(administrator)).bodyText().contains("Sam Newcomer").doesNotContain("nobody has been invited");
    }

    @Test
    void tellsTheChampionWhichRolesNobodyHolds() {
        var champion = world.person(organisation, Role.CHAMPION);
        assertThat(home(champion))
                .bodyText()
                .contains(Role.CONNECTOR.barrier())
                .doesNotContain(Role.CHAMPION.barrier());
    }

    private MockMvcTester.MockMvcRequestBuilder home(World.Person person) {
        return browser.get().uri("/home").with(World.signedIn(person));
    }
}

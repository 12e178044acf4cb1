package linchpin.people.lending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import linchpin.people.Accounts;
import linchpin.people.HomePanel.Panel;
import linchpin.people.PeopleTest;
import linchpin.people.Role;
import linchpin.people.RolesKnown;
import linchpin.support.Trusts;
import linchpin.support.World;
import linchpin.support.World.Person;
import linchpin.ui.Days;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The Linchpin is away: somebody is asked to hold the role until a day, and holds it once they have said yes. */
@PeopleTest
class LendIntegrationTests {

    private static final LocalDate LAST = LocalDate.now().plusDays(9);

    @Autowired
    World world;

    @Autowired
    MockMvcTester browser;

    @Autowired
    Accounts accounts;

    @Autowired
    RolesKnown roles;

    @Autowired
    AskedPanel panel;

    private Person manager;
    private Person linchpin;
    private Person other;

    @BeforeEach
    void aLinchpinWhomNobodyCovers() {
        manager = world.person(world.organisation(), Role.LINE_MANAGER);
        linchpin = world.person(manager.organisation(), Role.LINCHPIN);
        other = world.person(manager.organisation(), Role.ANALYST);
    }

    private MvcTestResult get(Person person, String path) {
        return browser.get().uri(path).with(World.signedIn(person)).exchange();
    }

    private MvcTestResult post(Person person, String path, String... fields) {
        var request = browser.post().uri(path).with(World.signedIn(person)).with(csrf());
        for (var i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private String lend() {
        return "/people/" + linchpin.account().id() + "/lend/LINCHPIN";
    }

    private MvcTestResult ask(Person by, Person whom) {
        return post(by, lend(), "person", whom.account().id().toString(), "until", LAST.toString());
    }

    private Optional<Panel> home(Person person, Role role) {
        return World.as(person, () -> panel.panel(Trusts.viewer(person, role)));
    }

    private boolean holdsIt() {
        return World.as(other, () -> roles.holding(Role.LINCHPIN)).contains(other.account());
    }

    private String asked() {
        return Objects.requireNonNull(
                home(other, Role.ANALYST).orElseThrow().items().getFirst().path());
    }

    @Test
    void isHeldUntilTheDayOnceWhoeverIsAskedSaysYes() {
        assertThat(get(manager, lend())).bodyText().contains("Ask somebody to hold the role Linchpin");
        assertThat(ask(manager, other)).hasStatus(302);
        assertThat(holdsIt()).as("nobody holds a role by being asked").isFalse();
        assertThat(home(other, Role.ANALYST).orElseThrow()).satisfies(panel -> {
            assertThat(panel.urgent()).isTrue();
            assertThat(panel.items().getFirst().detail())
                    .isEqualTo("Until " + Days.full(LAST) + ", for the whole organisation");
        });
        assertThat(home(manager, Role.LINE_MANAGER).orElseThrow().items()).hasSize(1);
        assertThat(home(linchpin, Role.LINCHPIN)).isEmpty();
        assertThat(get(other, asked())).bodyText().contains("Yes, I hold it", Role.LINCHPIN.barrier());
        assertThat(post(other, asked() + "/yes")).hasStatus(302);
        assertThat(holdsIt()).isTrue();
        assertThat(home(other, Role.ANALYST)).isEmpty();
        assertThat(get(manager, "/people/" + other.account().id()))
                .bodyText()
                .contains(
                        "until " + Days.full(LAST),
                        "Said yes to holding the role for a while: Linchpin",
                        "Asked them to hold the role for a while: Linchpin")
                .doesNotContain("taken without a second person");
    }

    @Test
    void isHeldByNobodyWhoSaysNo() {
        ask(manager, other);
        var path = asked();
        assertThat(post(other, path + "/no")).hasStatus(302);
        assertThat(holdsIt()).isFalse();
        assertThat(post(other, path + "/yes")).as("it was answered").hasStatus(404);
        assertThat(holdsIt()).isFalse();
    }

    @Test
    void isAnsweredByNobodyElseAndAskedByNobodyWhoDoesNotArrangePeople() {
        assertThat(ask(linchpin, other)).hasStatus(403);
        ask(manager, other);
        for (var nobody : List.of(manager, linchpin)) {
            assertThat(get(nobody, asked())).hasStatus(404);
            assertThat(post(nobody, asked() + "/yes")).hasStatus(404);
        }
        assertThat(holdsIt()).isFalse();
    }

    @Test
    void asksNeitherItsHolderNorWhoeverAsksAndKeepsWhatWasTyped() {
        for (var nobody : List.of(manager, linchpin)) {
            assertThat(ask(manager, nobody)).hasStatus(400).bodyText().contains("Choose whom to ask", LAST.toString());
        }
        assertThat(post(manager, lend(), "person", other.account().id().toString(), "until", "soon"))
                .hasStatus(400)
                .bodyText()
                .contains("Enter the last day", "soon");
        assertThat(get(manager, "/people/" + other.account().id() + "/lend/LINCHPIN"))
                .as("who does not hold it")
                .hasStatus(404);
        assertThat(get(manager, "/people/" + linchpin.account().id() + "/lend/KING"))
                .hasStatus(404);
        assertThat(home(other, Role.ANALYST)).isEmpty();
    }
}

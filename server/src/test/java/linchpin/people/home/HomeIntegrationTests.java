package linchpin.people.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import linchpin.people.Role;
import linchpin.support.Desk;
import linchpin.support.LinchpinTest;
import linchpin.support.Trusts;
import linchpin.support.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** In which order a home tells things: what stands out, what there is, and last what there is not. */
@LinchpinTest
class HomeIntegrationTests {

    @Autowired
    Trusts trusts;

    @Autowired
    Desk desk;

    @Autowired
    MockMvcTester browser;

    @Test
    void tellsWhatStandsOutFirstAndWhatIsEmptyLast() {
        var trust = trusts.trust();
        var said = trusts.saidOnTheWard(trust, "There is nowhere to sit");
        assertThat(home(trust.linchpin())).containsSubsequence("Unread feedback", "Promises that are late");
        desk.post(trust.linchpin(), "/log/" + said.id() + "/alarms", "kind", "SAFETY", "words", "Nobody could sit");
        assertThat(home(trust.linchpin()))
                .containsSubsequence(
                        "lp-card--urgent", "Alarms to settle", "Unread feedback", "Promises that are late");
    }

    @Test
    void answersEachRoleOnItsOwnHome() {
        var trust = trusts.trust();
        assertThat(home(trust.leader()))
                .contains("Changes for you to judge", "What came of what you raised", "Packs for the meetings to come");
        assertThat(home(trusts.person(trust, Role.CHAMPION)))
                .contains("What became of what was promised", "How many were answered", "Roles nobody holds");
        assertThat(home(trusts.person(trust, Role.LINE_MANAGER)))
                .contains("What there is to read", "Who is the Linchpin?");
        assertThat(home(trust.nurse())).contains("What people say about", "What I promised");
    }

    private String home(World.Person person) {
        var answer = browser.get().uri("/home").with(World.signedIn(person)).exchange();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}

package linchpin.people.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import linchpin.people.PeopleTest;
import linchpin.people.Role;
import linchpin.support.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PeopleTest
class SignInIntegrationTests {

    @Autowired
    World world;

    @Autowired
    MockMvcTester browser;

    @Test
    void opensTheHomePageOfThePersonWhoseAddressAndPasswordFit() {
        var person = world.person(world.organisation(), Role.LINCHPIN);
        var answer = browser.post()
                .uri("/sign-in")
                .with(csrf())
                .param("email", person.email())
                .param("password", World.PASSWORD)
                .exchange();
        assertThat(answer).hasRedirectedUrl("/home");
        var cookie = answer.getMvcResult().getResponse().getCookie("linchpin");
        assertThat(browser.get().uri("/home").cookie(cookie)).bodyText().contains("Who needs me?");
    }

    @Test
    void saysTheSameForAWrongPasswordAndAnAddressNobodyHas() {
        var person = world.person(world.organisation(), Role.LINCHPIN);
        var wrong = browser.post()
                .uri("/sign-in")
                .with(csrf())
                .param("email", person.email())
                .param("password", "wrong one");
        var nobody = browser.post()
                .uri("/sign-in")
                .with(csrf())
                .param("email", "nobody@example.org")
                .param("password", "wrong one");
        assertThat(wrong).hasStatus(400).bodyText().contains("The email address or the password is not right");
        assertThat(nobody).hasStatus(400).bodyText().contains("The email address or the password is not right");
    }

    @Test
    void sendsVisitorsWhoAskForAStaffPageToSignIn() {
        assertThat(browser.get().uri("/home")).hasRedirectedUrl("/sign-in");
    }
}

package linchpin.people.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import linchpin.people.PeopleTest;
import linchpin.people.Role;
import linchpin.support.Html;
import linchpin.support.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

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
        assertThat(wrong).hasStatus(400).bodyText().contains("is not right, or was tried too often. After ten tries");
        assertThat(nobody).hasStatus(400).bodyText().contains("is not right, or was tried too often. After ten tries");
    }

    @Test
    void sendsVisitorsWhoAskForAStaffPageToSignIn() {
        assertThat(browser.get().uri("/home")).hasRedirectedUrl("/sign-in");
    }

    @Test
    void leadsOnToWhereThePersonWantedToGo() {
        var person = world.person(world.organisation(), Role.LINCHPIN);
        assertThat(browser.get().uri("/people?sort=name")).hasRedirectedUrl("/sign-in?to=%2Fpeople%3Fsort%3Dname");
        var door =
                browser.get().uri("/sign-in").param("to", "/people?sort=name").exchange();
        var to = Html.of(door).select("input[name=to]").val();
        assertThat(signedIn(person, "not it", to)).bodyText().contains("value=\"/people?sort=name\"");
        assertThat(signedIn(person, World.PASSWORD, to)).hasRedirectedUrl("/people?sort=name");
        assertThat(signedIn(person, World.PASSWORD, "//evil.example")).hasRedirectedUrl("/home");
    }

    private MvcTestResult signedIn(World.Person person, String password, String to) {
        return browser.post()
                .uri("/sign-in")
                .with(csrf())
                .param("email", person.email())
                .param("password", password)
                .param("to", to)
                .exchange();
    }
}

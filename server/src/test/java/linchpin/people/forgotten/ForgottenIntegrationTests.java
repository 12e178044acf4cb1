package linchpin.people.forgotten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import linchpin.organisation.Organisation;
import linchpin.people.PeopleTest;
import linchpin.people.Role;
import linchpin.people.mailing.LinkMail;
import linchpin.people.mailing.MailsKept;
import linchpin.support.Desk;
import linchpin.support.Proves;
import linchpin.support.TestTime;
import linchpin.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Whoever forgot their password has a link mailed, and nobody learns by asking who works here. */
@Proves("E7")
@PeopleTest
class ForgottenIntegrationTests {

    private static final String FRESH = "lantern bucket orchard thirteen";

    @Autowired
    World world;

    @Autowired
    MockMvcTester browser;

    @Autowired
    MailsKept mails;

    @Autowired
    PasswordByMail byMail;

    @Autowired
    ResetLinks links;

    @Autowired
    TestTime time;

    Organisation organisation;
    World.Person nurse;

    @BeforeEach
    void somebody() {
        organisation = world.organisation();
        nurse = world.person(organisation, Role.CHAMPION);
    }

    private MvcTestResult ask(String email) {
        return browser.post()
                .uri("/forgotten-password")
                .param("email", email)
                .with(csrf())
                .exchange();
    }

    private Optional<LinkMail> fresh() {
        return World.in(organisation.id(), () -> byMail.fresh(nurse.account().id(), organisation.name()));
    }

    private String path(LinkMail mail) {
        return "/" + mail.opens() + "/" + organisation.code() + "/" + mail.token();
    }

    @Test
    void theMailedLinkLeadsToANewPassword() {
        mails.during(() -> {
            assertThat(browser.get().uri("/sign-in")).bodyText().contains("href=\"/forgotten-password\"");
            assertThat(ask("  " + nurse.email().toUpperCase(java.util.Locale.ROOT)))
                    .hasStatus(302)
                    .hasRedirectedUrl("/forgotten-password/asked");
        });
        assertThat(mails.asked()).containsExactly(nurse.account().id());
        var mail = fresh().orElseThrow();
        assertThat(mail.address()).isEqualTo(nurse.email());
        assertThat(browser.post().uri(path(mail)).param("password", FRESH).with(csrf()))
                .hasStatus(302)
                .hasRedirectedUrl("/home");
        assertThat(browser.get().uri("/home").with(World.signedIn(nurse)))
                .bodyText()
                .contains("Your password was reset", "asked for here and mailed to the address");
    }

    @Test
    void whatIsAnsweredIsTheSameForAnAddressThatNobodyHas() {
        mails.during(() -> {
            assertThat(Desk.text(ask("nobody-at-all@example.org"))).isEqualTo(Desk.text(ask(nurse.email())));
            assertThat(browser.get().uri("/forgotten-password/asked"))
                    .hasStatusOk()
                    .bodyText()
                    .contains("If somebody signs in here", "Nothing came?")
                    .doesNotContain(nurse.email());
        });
        assertThat(mails.asked()).hasSize(1);
    }

    @Test
    void nobodyFillsTheMailboxOfSomebodyElse() {
        mails.during(() -> {
            ask(nurse.email());
            ask(nurse.email());
            time.during(Instant.now().plus(PasswordByMail.APART).plusSeconds(1).toString(), () -> ask(nurse.email()));
        });
        assertThat(mails.asked()).hasSize(2);
    }

    @Test
    void whoeverAsksEndsNoLinkThatSomebodyWasHanded() {
        var handed = World.in(organisation.id(), () -> links.made(nurse.account()));
        mails.during(() -> ask(nurse.email()));
        var first = fresh().orElseThrow();
        var second = fresh().orElseThrow();
        assertThat(browser.get().uri("/new-password/" + organisation.code() + "/" + handed))
                .hasStatusOk();
        assertThat(browser.get().uri(path(first)))
                .as("the later mail's link works")
                .hasStatus(404);
        assertThat(browser.get().uri(path(second))).hasStatusOk();
    }

    @Test
    void aMailThatCouldNotLeaveInTimeIsNotSentHoursLater() {
        mails.during(() -> ask(nurse.email()));
        time.during(
                Instant.now().plus(Duration.ofHours(2)).toString(),
                () -> assertThat(fresh()).isEmpty());
    }

    @Test
    void whatNeverArrivesMayBeAskedForAgainAtOnce() {
        mails.during(() -> {
            ask(nurse.email());
            World.in(organisation.id(), () -> {
                byMail.went(nurse.account().id(), "There is no such address");
                return true;
            });
            ask(nurse.email());
        });
        assertThat(mails.asked()).hasSize(2);
    }

    @Test
    void aPersonHelpsWhereNoMailLeaves() {
        assertThat(browser.get().uri("/sign-in")).bodyText().contains("Ask an administrator");
        assertThat(browser.get().uri("/forgotten-password"))
                .hasStatusOk()
                .bodyText()
                .contains("No mail leaves from here", "Ask an administrator")
                .doesNotContain("Mail me a link");
        assertThat(ask(nurse.email())).hasStatus(302);
        assertThat(browser.get().uri("/forgotten-password/asked")).bodyText().contains("A person helps you");
    }

    @Test
    void whatIsNoAddressIsStillThere() {
        mails.during(() -> assertThat(ask("sister at ward 7"))
                .hasStatus(400)
                .bodyText()
                .contains("sister at ward 7", "Enter an email address like"));
    }
}

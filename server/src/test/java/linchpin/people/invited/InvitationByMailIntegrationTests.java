package linchpin.people.invited;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.UUID;
import linchpin.organisation.Organisation;
import linchpin.people.PeopleTest;
import linchpin.people.Role;
import linchpin.people.mailing.LinkMail;
import linchpin.people.mailing.MailsKept;
import linchpin.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Whoever is invited gets the link by mail, and whoever invites sees what became of it. */
@PeopleTest
class InvitationByMailIntegrationTests {

    @Autowired
    World world;

    @Autowired
    MockMvcTester browser;

    @Autowired
    MailsKept mails;

    @Autowired
    InvitationByMail byMail;

    Organisation organisation;
    World.Person administrator;
    String address;

    @BeforeEach
    void somebodyWhoInvites() {
        organisation = world.organisation();
        administrator = world.person(organisation, Role.ADMINISTRATOR);
        address = "una-" + UUID.randomUUID() + "@example.org";
    }

    private MvcTestResult post(String path, String... fields) {
        var request =
                browser.post().uri(path).with(World.signedIn(administrator)).with(csrf());
        for (var i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private MvcTestResult invite() {
        return post("/people/invite/mail", "name", "Una Ford", "email", address, "roles", "CHAMPION");
    }

    private LinkMail fresh(UUID id) {
        return World.in(
                organisation.id(), () -> byMail.fresh(id, organisation.name()).orElseThrow());
    }

    private void went(UUID id, String why) {
        World.in(organisation.id(), () -> {
            byMail.went(id, why);
            return true;
        });
    }

    private MvcTestResult people() {
        return browser.get().uri("/people").with(World.signedIn(administrator)).exchange();
    }

    @Test
    void theMailTakesTheLinkAndNobodyElseSeesIt() {
        mails.during(() -> {
            assertThat(browser.get().uri("/people/invite").with(World.signedIn(administrator)))
                    .bodyText()
                    .contains("Mail the invitation", "Make a link to hand over");
            assertThat(invite()).hasStatus(302).hasRedirectedUrl("/people#invitations");
        });
        assertThat(people()).bodyText().contains("The mail waits to be sent").doesNotContain("/invitation/");
        var id = mails.asked().getFirst();
        var mail = fresh(id);
        assertThat(mail.address()).isEqualTo(address);
        assertThat(String.join(" ", mail.words())).contains("Una Ford", organisation.name());
        went(id, null);
        assertThat(people()).bodyText().containsPattern("Mailed [1-9]");
        assertThat(browser.get().uri("/invitation/" + organisation.code() + "/" + mail.token()))
                .hasStatusOk()
                .bodyText()
                .contains("Una Ford");
    }

    @Test
    void whoeverInvitesReadsThatItNeverArrivesAndMayHandItOver() {
        mails.during(this::invite);
        var id = mails.asked().getFirst();
        var lost = fresh(id).token();
        went(id, "The mail server says that there is no such address");
        assertThat(people()).bodyText().contains("did not arrive: The mail server says that there is no such address");
        mails.during(() -> {
            assertThat(people()).bodyText().contains("Mail it again");
            post("/people/invitations/" + id + "/mail");
        });
        assertThat(mails.asked()).containsExactly(id);
        assertThat(post("/people/invitations/" + id + "/link")).bodyText().contains("The old link no longer works");
        assertThat(browser.get().uri("/invitation/" + organisation.code() + "/" + lost))
                .hasStatus(404);
        assertThat(people()).bodyText().doesNotContain("did not arrive");
    }

    @Test
    void whoeverInvitesIsToldThatTheMailCameBack() {
        mails.during(this::invite);
        var id = mails.asked().getFirst();
        fresh(id);
        went(id, null);
        var home = browser.get().uri("/home").with(World.signedIn(administrator));
        assertThat(home.exchange()).bodyText().doesNotContain("did not arrive");
        assertThat(World.in(organisation.id(), () -> byMail.cameBack(id, "It came back, with the code 5.1.1")))
                .isEmpty();
        assertThat(people()).bodyText().contains("did not arrive: It came back, with the code 5.1.1");
        assertThat(home.exchange())
                .bodyText()
                .contains("The invitation of Una Ford did not arrive", "It came back, with the code 5.1.1");
        post("/people/invitations/" + id + "/revoke");
        assertThat(home.exchange()).bodyText().doesNotContain("did not arrive");
    }

    @Test
    void whatWasWithdrawnIsNotMailed() {
        mails.during(this::invite);
        var id = mails.asked().getFirst();
        post("/people/invitations/" + id + "/revoke");
        assertThat(World.in(organisation.id(), () -> byMail.fresh(id, "X"))).isEmpty();
    }

    @Test
    void whatIsWrongStandsBesideItsFieldAndNothingIsMailed() {
        mails.during(() -> {
            assertThat(post("/people/invite/mail", "name", "Una Ford", "email", "una", "roles", "CHAMPION"))
                    .hasStatus(400)
                    .bodyText()
                    .contains("Una Ford", "Enter an email address like");
            invite();
            assertThat(invite()).hasStatus(400).bodyText().contains("This address has an open invitation");
        });
        assertThat(mails.asked()).hasSize(1);
    }

    @Test
    void aLinkIsHandedOverWhereNoMailLeaves() {
        assertThat(browser.get().uri("/people/invite").with(World.signedIn(administrator)))
                .bodyText()
                .contains("No mail is sent", "Make the link")
                .doesNotContain("Mail the invitation");
    }
}

package linchpin.feedback.moderation.withdrawn;

import static linchpin.support.Said.said;
import static org.assertj.core.api.Assertions.assertThat;

import linchpin.feedback.AtTheForm;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.FeedbackTest;
import linchpin.feedback.register.Register;
import linchpin.organisation.Organisation;
import linchpin.people.Accounts;
import linchpin.people.Role;
import linchpin.support.Desk;
import linchpin.support.World;
import linchpin.support.World.Person;
import linchpin.ui.Letterhead;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What was taken back is opened by a moderator with a reason, by nobody else, and never unnoticed. */
@FeedbackTest
class TakenBackOpenedIntegrationTests {

    @Autowired
    World world;

    @Autowired
    Desk desk;

    @Autowired
    AtTheForm form;

    @Autowired
    Register register;

    @Autowired
    Accounts accounts;

    private Organisation trust;
    private Person linchpin;
    private FeedbackId feedback;
    private String receipt;
    private String page;

    @BeforeEach
    void somebodyTakesBackWhatTheySaid() {
        trust = form.trust();
        linchpin = world.person(trust, Role.LINCHPIN);
        feedback = said("The quinquereme was cold").in(register, trust);
        receipt = desk.receipt(trust, feedback);
        form.takeBack(receipt);
        page = "/withdrawn/" + feedback.id();
    }

    @Test
    void isListedByDayAndPlaceAlone() {
        assertThat(desk.get(linchpin, "/log")).bodyText().contains("href=\"/withdrawn\"");
        assertThat(desk.get(linchpin, "/withdrawn"))
                .hasStatusOk()
                .bodyText()
                .contains("Feedback of 1 May 2026", page)
                .doesNotContain("quinquereme");
        assertThat(desk.get(linchpin, "/log/" + feedback.id()))
                .hasStatus(410)
                .bodyText()
                .contains(page);
    }

    @Test
    void staysSealedUntilAReasonIsGiven() {
        assertThat(desk.get(linchpin, page)).hasStatusOk().bodyText().doesNotContain("quinquereme");
        assertThat(desk.post(linchpin, page, "reason", " "))
                .hasStatus(400)
                .bodyText()
                .contains("Give the reason; the giver reads it")
                .doesNotContain("quinquereme");
        assertThat(desk.post(linchpin, page, "reason", "r".repeat(2_001)))
                .hasStatus(400)
                .bodyText()
                .contains("Shorten this to 2,000 characters", "r".repeat(2_001))
                .doesNotContain("quinquereme");
        assertThat(form.rows(trust, "select 1 from history.act where kind = 'feedback.taken_back_opened'"))
                .isEmpty();
    }

    @Test
    void isOpenedForOneLookWhichTheNextModeratorAndTheGiverRead() {
        assertThat(desk.post(linchpin, page, "reason", "The coroner asks for it"))
                .hasStatusOk()
                .bodyText()
                .contains("The quinquereme was cold");
        assertThat(desk.get(linchpin, page))
                .bodyText()
                .contains("The words were opened after their giver took them back", "The coroner asks for it")
                .doesNotContain("quinquereme");
        assertThat(form.get("/receipt/" + receipt))
                .bodyText()
                .contains(
                        "After you took it back, your words were opened and read once more", "The coroner asks for it");
    }

    @Test
    void sealsWhatItsGiverObjectedToo() {
        form.act(receipt, "put-back");
        desk.post(linchpin, "/log/" + feedback.id() + "/moderation/verdict", "verdict", "HELD", "reason", "Not yet");
        var act = form.rows(trust, "select id from history.act where kind = 'feedback.held_back'")
                .getFirst()
                .get("id");
        form.act(receipt, "object", "entry", act.toString(), "objection", "The trireme was no better");
        assertThat(desk.get(linchpin, "/log/" + feedback.id())).bodyText().contains("The trireme was no better");
        form.takeBack(receipt);
        assertThat(desk.get(linchpin, page)).bodyText().contains("Not yet").doesNotContain("trireme");
        assertThat(desk.post(linchpin, page, "reason", "The coroner asks for it"))
                .bodyText()
                .contains("The trireme was no better");
    }

    @Test
    void isNoSurpriseToItsGiver() {
        form.act(receipt, "put-back");
        assertThat(form.act(receipt, "withdraw"))
                .bodyText()
                .contains("Your receipt then tells you that they were, and why");
    }

    @Test
    void isClosedToEverybodyElse() {
        for (var role : Role.values()) {
            if (role != Role.LINCHPIN) {
                var other = world.person(trust, role);
                assertThat(desk.get(other, "/withdrawn"))
                        .as(role.label(Letterhead.USUAL_LEADER))
                        .hasStatus(403);
                assertThat(desk.get(other, page))
                        .as(role.label(Letterhead.USUAL_LEADER))
                        .hasStatus(403);
                assertThat(desk.post(other, page, "reason", "Curious"))
                        .as(role.label(Letterhead.USUAL_LEADER))
                        .hasStatus(403);
                assertThat(desk.get(other, "/log")).bodyText().doesNotContain("href=\"/withdrawn\"");
                assertThat(desk.get(other, "/log/" + feedback.id())).bodyText().doesNotContain(page);
            }
        }
        var stranger = world.person(world.organisation(), Role.LINCHPIN);
        assertThat(desk.get(stranger, page)).hasStatus(404);
        assertThat(desk.post(stranger, page, "reason", "Curious")).hasStatus(404);
    }

    @Test
    void isClosedToTheModeratorOfAnotherWard() {
        var ward = world.ward(trust, "Ward 9");
        var other = world.person(trust);
        World.in(trust.id(), () -> {
            accounts.give(other.account(), Role.LINCHPIN, ward, null);
            return null;
        });
        assertThat(desk.get(other, "/withdrawn")).bodyText().doesNotContain(page);
        assertThat(desk.post(other, page, "reason", "Curious")).hasStatus(404);
    }

    @Test
    void isAnOrdinaryFeedbackAgainOnceGivenAgain() {
        form.act(receipt, "put-back");
        assertThat(desk.get(linchpin, page)).hasRedirectedUrl("/log/" + feedback.id());
        assertThat(desk.post(linchpin, page, "reason", "Too late")).hasRedirectedUrl("/log/" + feedback.id());
        assertThat(desk.get(linchpin, "/withdrawn")).bodyText().contains("Nobody has taken anything back");
        assertThat(form.rows(trust, "select 1 from history.act where kind = 'feedback.taken_back_opened'"))
                .isEmpty();
    }

    @Test
    void nothingIsDoneWithItMeanwhile() {
        var log = "/log/" + feedback.id();
        for (var act : java.util.List.of("/moderation/verdict", "/moderation/original", "/read", "/unread")) {
            assertThat(desk.post(linchpin, log + act, "verdict", "CLEARED"))
                    .as(act)
                    .hasStatus(404);
        }
        assertThat(desk.get(linchpin, log + "/moderation")).hasStatus(404);
    }
}

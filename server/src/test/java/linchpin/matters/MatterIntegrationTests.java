package linchpin.matters;

import static linchpin.support.World.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.FeedbackState;
import linchpin.feedback.register.FeedbackArchive;
import linchpin.feedback.register.NewFeedback;
import linchpin.feedback.register.Register;
import linchpin.feedback.register.Telling;
import linchpin.organisation.Organisation;
import linchpin.organisation.PlaceId;
import linchpin.organisation.QuestionClass;
import linchpin.people.Accounts;
import linchpin.people.Role;
import linchpin.support.LinchpinTest;
import linchpin.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@LinchpinTest
class MatterIntegrationTests {

    @Autowired
    World world;

    @Autowired
    MockMvcTester browser;

    @Autowired
    Register register;

    @Autowired
    FeedbackArchive archive;

    @Autowired
    Accounts accounts;

    private Organisation trust;
    private PlaceId ward;
    private World.Person linchpin;

    @BeforeEach
    void aTrust() {
        trust = world.organisation();
        ward = world.ward(trust, "Rowan");
        linchpin = world.person(trust, Role.LINCHPIN);
    }

    @Test
    void gathersFeedbackFromItsPageAndBySearch() {
        var first = said(trust, ward, "The waiting room chairs are broken");
        var second = said(trust, ward, "Broken chairs again, my mother had to stand");
        var matter = open(linchpin, first);
        assertThat(browser.get().uri(matter).param("words", "broken chair").with(signedIn(linchpin)))
                .bodyText()
                .contains("my mother had to stand");
        post(linchpin, matter + "/feedback", "feedback", second.id().toString());
        assertThat(browser.get().uri(matter).with(signedIn(linchpin)))
                .bodyText()
                .contains("2 pieces of feedback", "chairs are broken", "had to stand");
        assertThat(state(second)).isEqualTo(FeedbackState.IN_MATTER);
    }

    @Test
    void takesFeedbackOutOnlyWithAReason() {
        var feedback = said(trust, ward, "The chairs are broken");
        var matter = open(linchpin, feedback);
        assertThat(post(linchpin, matter + "/feedback/" + feedback.id() + "/remove", "reason", " "))
                .hasStatus(400);
        post(linchpin, matter + "/feedback/" + feedback.id() + "/remove", "reason", "It is about another ward");
        assertThat(browser.get().uri(matter).with(signedIn(linchpin)))
                .bodyText()
                .contains("0 pieces of feedback", "It is about another ward");
        assertThat(state(feedback)).isEqualTo(FeedbackState.NEW);
    }

    @Test
    void numbersMattersFromOneInEachOrganisation() {
        open(linchpin, said(trust, ward, "Chairs"));
        open(linchpin, said(trust, ward, "Parking"));
        assertThat(browser.get().uri("/matters").with(signedIn(linchpin)))
                .bodyText()
                .contains("1. Chairs", "2. Chairs", "2 matters");
    }

    @Test
    void staysHiddenFromOtherOrganisations() {
        var feedback = said(trust, ward, "The chairs are broken");
        var matter = open(linchpin, feedback);
        var stranger = world.person(world.organisation(), Role.LINCHPIN);
        var theirs = said(stranger.organisation(), null, "Theirs");
        for (var path : List.of(
                matter, matter + "/close", matter + "/feedback/" + feedback.id() + "/remove", matter + "/promise")) {
            assertThat(browser.get().uri(path).with(signedIn(stranger)))
                    .as(path)
                    .hasStatus(404);
        }
        assertThat(post(stranger, matter + "/feedback", "feedback", theirs.id().toString()))
                .hasStatus(404);
        assertThat(post(stranger, matter + "/close", "reason", "Mischief")).hasStatus(404);
        assertThat(post(linchpin, matter + "/feedback", "feedback", theirs.id().toString()))
                .hasStatus(404);
        assertThat(browser.get().uri("/matters/from/" + feedback.id()).with(signedIn(stranger)))
                .hasStatus(404);
        assertThat(browser.get().uri("/matters").with(signedIn(stranger)))
                .bodyText()
                .doesNotContain("Chairs");
    }

    @Test
    void showsPeopleOfOnePlaceItsMattersOnly() {
        var elsewhere = world.ward(trust, "Elm");
        var matter = open(linchpin, said(trust, ward, "The chairs are broken"));
        var other = open(linchpin, said(trust, elsewhere, "The lift is slow"));
        var nurse = world.person(trust);
        World.in(trust.id(), () -> {
            accounts.give(nurse.account(), Role.END_USER, elsewhere, null);
            return nurse;
        });
        assertThat(browser.get().uri(matter).with(signedIn(nurse))).hasStatus(404);
        assertThat(browser.get().uri(other).with(signedIn(nurse))).hasStatusOk();
        post(
                linchpin,
                matter + "/feedback",
                "feedback",
                said(trust, elsewhere, "No chairs here either").id().toString());
        assertThat(browser.get().uri(matter).with(signedIn(nurse)))
                .bodyText()
                .contains("No chairs here either", "1 of them about places that are not yours")
                .doesNotContain("The chairs are broken");
    }

    @Test
    void isClosedWithoutAgreementOnlyAsNotResolved() {
        var matter = open(linchpin, said(trust, ward, "The chairs are broken"));
        post(linchpin, matter + "/close", "reason", "The room is gone");
        assertThat(browser.get().uri(matter).with(signedIn(linchpin)))
                .bodyText()
                .contains("Closed, not resolved", "The room is gone");
        assertThat(post(linchpin, matter + "/close", "reason", "Again")).hasStatus(409);
    }

    private FeedbackState state(FeedbackId feedback) {
        return World.in(
                trust.id(), () -> archive.summary(feedback).orElseThrow().state());
    }

    private String open(World.Person person, FeedbackId feedback) {
        var place = World.in(
                trust.id(), () -> archive.summary(feedback).orElseThrow().placeId());
        var answer = browser.post()
                .uri("/matters/from/" + feedback.id())
                .param("title", "Chairs")
                .param("summary", "People cannot sit")
                .param("place", place == null ? "" : place.id().toString())
                .with(signedIn(person))
                .with(csrf())
                .exchange();
        return answer.getMvcResult().getResponse().getRedirectedUrl();
    }

    private MvcTestResult post(World.Person person, String path, String name, String value) {
        return browser.post()
                .uri(path)
                .param(name, value)
                .with(signedIn(person))
                .with(csrf())
                .exchange();
    }

    private FeedbackId said(Organisation organisation, PlaceId place, String words) {
        var id = new FeedbackId(UUID.randomUUID());
        var feedback = new NewFeedback(
                id,
                place,
                LocalDate.now(),
                "online",
                null,
                Telling.of(List.of(new Telling.Words("What could we do better?", QuestionClass.COULD_IMPROVE, words))));
        World.in(organisation.id(), () -> register.enter(feedback));
        return id;
    }
}

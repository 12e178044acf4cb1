package linchpin.matters.gathering;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.output.StringOutput;
import java.util.UUID;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.FeedbackPanel;
import linchpin.matters.CloseMatter;
import linchpin.organisation.PlaceId;
import linchpin.people.Role;
import linchpin.support.Desk;
import linchpin.support.ModuleTest;
import linchpin.support.Trusts;
import linchpin.support.Trusts.Trust;
import linchpin.support.World;
import linchpin.support.World.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ModuleTest
class RaiseIntegrationTests {

    @Autowired
    World world;

    @Autowired
    Trusts trusts;

    @Autowired
    Desk desk;

    @Autowired
    CloseMatter closing;

    @Autowired
    @Qualifier("mattersOfFeedback")
    FeedbackPanel panel;

    private Trust trust;
    private FeedbackId feedback;

    @BeforeEach
    void feedbackOnAWard() {
        trust = trusts.trust();
        feedback = trusts.saidOnTheWard(trust, "There is nowhere to sit");
    }

    private MvcTestResult open(Person person, String title, String summary, String place) {
        return desk.post(person, "/matters/from/" + feedback.id(), "title", title, "summary", summary, "place", place);
    }

    private String page(Person person) {
        var answer = desk.get(person, "/matters/from/" + feedback.id());
        assertThat(answer).hasStatusOk();
        return Desk.text(answer);
    }

    private String of(PlaceId place) {
        return place.id().toString();
    }

    private long matters() {
        return desk.count(trust.organisation(), "select count(*) from matters.matter");
    }

    @Test
    void opensOneAboutTheWardThatTheFeedbackIsAbout() {
        assertThat(page(trust.linchpin()))
                .contains("There is nowhere to sit", "value=\"" + trust.ward().id() + "\" selected");
        assertThat(open(trust.linchpin(), "Chairs", "People stand", of(trust.ward())))
                .hasStatus(302);
        assertThat(page(trust.linchpin())).doesNotContain("Join an open matter"); // it is in it already
    }

    @Test
    void keepsWhatWasTypedBesideWhatIsMissing() {
        var answer = open(trust.linchpin(), " ", "People stand for hours", of(trust.ward()));
        assertThat(answer).hasStatus(400);
        assertThat(Desk.text(answer))
                .contains("Enter a title: what is it about", "People stand for hours")
                .contains("value=\"" + trust.ward().id() + "\" selected");
        assertThat(open(trust.linchpin(), "x".repeat(201), "People stand", ""))
                .hasStatus(400)
                .bodyText()
                .contains("The title must have 200 characters or fewer", "x".repeat(201));
        assertThat(matters()).isZero();
    }

    /** Without a script, asking whether it was heard before leads away from the form. */
    @Test
    void keepsWhatWasTypedWhenItIsAskedWhetherItWasHeardBefore() {
        var address = "/matters/from/" + feedback.id();
        var asked = desk.post(
                trust.linchpin(), address + "/heard", "title", "Chairs", "summary", "People stand", "place", "");
        assertThat(asked).hasStatus(302).hasHeader("Location", address + "?heard=yes");
        assertThat(page(trust.linchpin()))
                .contains("value=\"Chairs\"", "People stand</textarea>", "No matter is open from it yet");
        var other = trusts.saidOnTheWard(trust, "Too few chairs");
        assertThat(desk.get(trust.linchpin(), "/matters/from/" + other.id()))
                .bodyText()
                .doesNotContain("People stand");
        assertThat(open(trust.linchpin(), "Chairs", "People stand", "")).hasStatus(302);
        assertThat(page(trust.linchpin())).doesNotContain("People stand", "value=\"Chairs\"");
    }

    @Test
    void opensNoneAtAPlaceThatThereIsNot() {
        for (var place : new String[] {UUID.randomUUID().toString(), "nowhere"}) {
            assertThat(open(trust.linchpin(), "Chairs", "People stand", place))
                    .as(place)
                    .hasStatus(404);
        }
        var stranger = trusts.trust();
        assertThat(open(trust.linchpin(), "Chairs", "People stand", of(stranger.ward())))
                .hasStatus(404);
        assertThat(matters()).isZero();
    }

    @Test
    void letsNobodyOpenOneWhereTheyMayNotRead() {
        var elsewhere = world.ward(trust.organisation(), "Elm");
        var nurse = trusts.on(trust.ward(), trust, Role.END_USER);
        assertThat(page(nurse)).contains("Rowan").doesNotContain("Elm", "The whole organisation");
        assertThat(open(nurse, "Chairs", "People stand", of(elsewhere))).hasStatus(404);
        assertThat(open(nurse, "Chairs", "People stand", "")).hasStatus(404);
        assertThat(matters()).isZero();
        assertThat(desk.get(trusts.on(elsewhere, trust, Role.END_USER), "/matters/from/" + feedback.id()))
                .hasStatus(404);
    }

    @Test
    void isNotForThoseWhoMayOnlyRead() {
        var connector = trusts.person(trust, Role.CONNECTOR);
        assertThat(desk.get(connector, "/matters/from/" + feedback.id())).hasStatus(403);
        assertThat(open(connector, "Chairs", "People stand", "")).hasStatus(403);
    }

    @Test
    void opensNothingFromWhatItsGiverTookBack() {
        desk.change(trust.organisation(), "update feedback.feedback set withdrawn = true");
        assertThat(desk.get(trust.linchpin(), "/matters/from/" + feedback.id())).hasStatus(404);
        assertThat(open(trust.linchpin(), "Chairs", "People stand", "")).hasStatus(404);
        assertThat(matters()).isZero();
    }

    @Test
    void offersOpenMattersThatItIsNotInYet() {
        var in = trusts.matter(trust, "Chairs", feedback);
        var open = trusts.matter(trust, "Parking");
        var closed = trusts.matter(trust, "The old lift");
        World.as(trust.linchpin(), () -> {
            closing.close(Trusts.viewer(trust.linchpin(), Role.LINCHPIN), closed, "It is gone");
            return closed;
        });
        assertThat(page(trust.linchpin()))
                .contains(open.id().toString())
                .doesNotContain(in.id().toString(), closed.id().toString());
        assertThat(desk.post(
                        trust.linchpin(),
                        "/matters/from/" + feedback.id() + "/join",
                        "matter",
                        closed.id().toString()))
                .hasStatus(409);
    }

    @Test
    void standsOnThePageOfTheFeedback() {
        assertThat(panel(Role.CONNECTOR)).contains("It is in no matter yet").doesNotContain("/matters/from/");
        trusts.matter(trust, "<b>Chairs</b>", feedback);
        assertThat(panel(Role.LINCHPIN))
                .contains("1. &lt;b&gt;Chairs&lt;/b&gt;", "Waiting for an action", "/matters/from/" + feedback.id());
    }

    private String panel(Role role) {
        var output = new StringOutput();
        World.as(trust.linchpin(), () -> panel.panel(feedback, Trusts.viewer(trust.linchpin(), role)))
                .orElseThrow()
                .writeTo(output);
        return output.toString();
    }
}

package linchpin.meaning.heard;

import static linchpin.support.Said.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.register.Register;
import linchpin.matters.MatterId;
import linchpin.meaning.AlikeFeedback;
import linchpin.meaning.memory.Hearing;
import linchpin.people.Role;
import linchpin.support.Desk;
import linchpin.support.LinchpinTest;
import linchpin.support.Trusts;
import linchpin.support.Trusts.Trust;
import linchpin.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the machine finds alike is proposed where somebody joins a matter, and where they look for what else belongs in one. */
@LinchpinTest
class AlikeIntegrationTests {

    private static final String PROPOSED = "Proposed, because feedback that says much the same is in it";

    @Autowired
    World world;

    @Autowired
    Trusts trusts;

    @Autowired
    Desk desk;

    @Autowired
    Hearing hearing;

    @Autowired
    Register register;

    @Autowired
    AlikeFeedback alike;

    private Trust trust;
    private FeedbackId full;
    private MatterId parking;

    @BeforeEach
    void aMatterAboutParking() {
        trust = trusts.trust();
        full = heard("The car park was full");
        parking = trusts.matter(trust, "Parking", full);
        trusts.matter(trust, "Cold food", heard("The food was cold"));
    }

    private FeedbackId heard(String text) {
        return hearing.read(trust.organisation(), said(text).at(trust.ward()).in(register, trust.organisation()));
    }

    private String join(FeedbackId feedback) {
        return Desk.text(desk.get(trust.linchpin(), "/matters/from/" + feedback.id()));
    }

    private String like() {
        return Desk.text(desk.get(trust.linchpin(), "/matters/" + parking.id() + "?like=these"));
    }

    @Test
    void proposesTheMatterThatLikeFeedbackIsIn() {
        assertThat(join(heard("The car park was full again")))
                .contains("value=\"" + parking.id() + "\" selected", PROPOSED);
    }

    @Test
    void proposesNoneWhereNothingIsAlike() {
        var thanks = heard("Nurse Beth held my hand");
        assertThat(join(thanks))
                .contains("<option value=\"\" selected>Choose a matter")
                .doesNotContain(PROPOSED);
        assertThat(desk.post(trust.linchpin(), "/matters/from/" + thanks.id() + "/join", "matter", ""))
                .hasStatus(400)
                .bodyText()
                .contains("Choose the matter that it belongs to", "href=\"#matter\"");
    }

    @Test
    void findsWhatIsLikeWhatAMatterGathered() {
        var again = heard("The car park was full again");
        var kind = heard("Nurse Beth held my hand");
        assertThat(Desk.text(desk.get(trust.linchpin(), "/matters/" + parking.id())))
                .contains("?like=these#add")
                .doesNotContain("join-" + again.id());
        assertThat(like())
                .contains("join-" + again.id(), "nearest in meaning")
                .doesNotContain("join-" + full.id(), "join-" + kind.id());
    }

    @Test
    void saysWhenNothingIsAlike() {
        assertThat(like()).contains("The machine knows no other feedback that says much the same");
    }

    @Test
    void findsNothingThatSomebodyMayNotRead() {
        var again = heard("The car park was full again");
        var elsewhere = trusts.on(world.ward(trust.organisation(), "Elm"), trust, Role.END_USER);
        assertThat(World.as(
                        elsewhere, () -> alike.like(Set.of(full), Trusts.viewer(trust.linchpin(), Role.LINCHPIN), 5)))
                .containsExactly(again);
        desk.change(
                trust.organisation(), "update feedback.feedback set withdrawn = true where id = '" + again.id() + "'");
        assertThat(like()).doesNotContain("join-" + again.id());
    }

    /** What is like many of those that were gathered belongs with them sooner than what is very like one. */
    @Test
    void addsUpWhatIsLikeSeveral() {
        var two = heard("No space in the car park at nine");
        var both = heard("The car park had no space and was full at nine");
        heard("The food was cold again");
        assertThat(World.as(
                        trust.linchpin(),
                        () -> alike.like(Set.of(full, two), Trusts.viewer(trust.linchpin(), Role.LINCHPIN), 5)))
                .startsWith(both)
                .doesNotContain(full, two);
    }
}

package linchpin.matters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.FeedbackState;
import linchpin.feedback.register.FeedbackArchive;
import linchpin.people.Role;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import linchpin.support.Desk;
import linchpin.support.ModuleTest;
import linchpin.support.Trusts;
import linchpin.support.Trusts.Trust;
import linchpin.support.World;
import linchpin.ui.Paging;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ModuleTest
class FeedbackInMattersIntegrationTests {

    @Autowired
    Trusts trusts;

    @Autowired
    Desk desk;

    @Autowired
    FeedbackInMatters inMatters;

    @Autowired
    GatherFeedback gathering;

    @Autowired
    FeedbackArchive archive;

    private Trust trust;
    private FeedbackId first;
    private MatterId matter;

    @BeforeEach
    void aMatter() {
        trust = trusts.trust();
        first = trusts.saidOnTheWard(trust, "There is nowhere to sit");
        matter = trusts.matter(trust, "Chairs", first);
    }

    private Viewer viewer() {
        return Trusts.viewer(trust.linchpin(), Role.LINCHPIN);
    }

    private void add(FeedbackId... feedback) {
        World.as(trust.linchpin(), () -> {
            gathering.add(viewer(), matter, Set.of(feedback));
            return matter;
        });
    }

    private List<FeedbackId> in(MatterId of) {
        return World.as(trust.linchpin(), () -> inMatters.of(of));
    }

    private FeedbackState state(FeedbackId feedback) {
        return World.as(
                trust.linchpin(), () -> archive.summary(feedback).orElseThrow().state());
    }

    private void takeOut(FeedbackId feedback) {
        World.as(trust.linchpin(), () -> {
            gathering.remove(viewer(), matter, feedback, "It is another room");
            return matter;
        });
    }

    @Test
    void joinsAllOrNone() {
        var second = trusts.saidOnTheWard(trust, "I stood");
        var other = trusts.trust();
        var theirs = trusts.saidOnTheWard(other, "Theirs");
        assertThatThrownBy(() -> add(second, theirs)).isInstanceOf(NotFound.class);
        assertThat(in(matter)).containsExactly(first);
        assertThat(state(second)).isEqualTo(FeedbackState.NEW);
    }

    @Test
    void tellsNothingNewOfWhatIsInItAlready() {
        var acts = "select count(*) from history.act";
        var before = desk.count(trust.organisation(), acts);
        add(first);
        assertThat(desk.count(trust.organisation(), acts)).isEqualTo(before);
    }

    @Test
    void takesFeedbackBackInThatWasTakenOut() {
        takeOut(first);
        assertThat(in(matter)).isEmpty();
        assertThat(state(first)).isEqualTo(FeedbackState.NEW);
        add(first);
        assertThat(in(matter)).containsExactly(first);
        assertThat(state(first)).isEqualTo(FeedbackState.IN_MATTER);
    }

    @Test
    void leavesFeedbackInAnotherMatterThatItIsInToo() {
        var other = trusts.matter(trust, "Waiting", first);
        takeOut(first);
        assertThat(in(other)).containsExactly(first);
        assertThat(state(first)).isEqualTo(FeedbackState.IN_MATTER);
        assertThat(World.as(trust.linchpin(), () -> inMatters.matters(first)))
                .extracting(Matter::title)
                .containsExactly("Waiting");
    }

    @Test
    void holdsNothingThatItsGiverTookBack() {
        desk.change(trust.organisation(), "update feedback.feedback set withdrawn = true");
        assertThat(in(matter)).isEmpty();
        World.as(trust.linchpin(), () -> {
            assertThat(inMatters.includes(matter, first)).isFalse();
            assertThat(inMatters.sizes(List.of(matter))).isEmpty();
            assertThat(inMatters.heard(matter, viewer(), Paging.of("", ""), "/").count())
                    .isZero();
            return matter;
        });
    }

    @Test
    void knowsNothingOfMattersOfOtherOrganisations() {
        var other = trusts.trust();
        World.as(other.linchpin(), () -> {
            assertThat(inMatters.of(matter)).isEmpty();
            assertThat(inMatters.matters(first)).isEmpty();
            assertThat(inMatters.sizes(List.of(matter))).isEmpty();
            return matter;
        });
    }
}

package linchpin.matters.about;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.register.FeedbackArchive;
import linchpin.figures.ChartAbout;
import linchpin.figures.RaisedHere.Raised;
import linchpin.matters.Matter;
import linchpin.matters.MatterId;
import linchpin.organisation.PlaceId;
import linchpin.organisation.Places;
import linchpin.organisation.Reach;
import linchpin.people.Role;
import linchpin.people.Viewer;
import linchpin.support.Desk;
import linchpin.support.ModuleTest;
import linchpin.support.Trusts;
import linchpin.support.Trusts.Trust;
import linchpin.support.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What matters are about, and which of them a chart is about too. */
@ModuleTest
class MattersAlikeIntegrationTests {

    private static final int WAITING = 3; // themes of the framework
    private static final int FOOD = 5;

    @Autowired
    World world;

    @Autowired
    Trusts trusts;

    @Autowired
    Desk desk;

    @Autowired
    FeedbackArchive archive;

    @Autowired
    Places places;

    @Autowired
    MatterThemes themes;

    @Autowired
    MattersAlike alike;

    private Trust trust;
    private PlaceId elsewhere;

    @BeforeEach
    void aTrust() {
        trust = trusts.trust();
        elsewhere = world.ward(trust.organisation(), "Elm");
    }

    private <T> T in(Supplier<T> work) {
        return World.as(trust.linchpin(), work);
    }

    private FeedbackId said(Integer... about) {
        var feedback = trusts.saidOnTheWard(trust, "I waited for my dinner");
        in(() -> {
            archive.themes(feedback, Set.of(about));
            return feedback;
        });
        return feedback;
    }

    private MatterId matter(@Nullable PlaceId place, String title, FeedbackId... feedback) {
        return trusts.matterAbout(place, trust, title, feedback);
    }

    private List<String> titles(@Nullable PlaceId place, @Nullable Integer theme) {
        return in(() -> alike
                .raised(
                        new ChartAbout(place, places.below(place), theme),
                        Trusts.viewer(trust.linchpin(), Role.LINCHPIN))
                .stream()
                .map(Raised::words)
                .toList());
    }

    @Test
    void isAboutWhatAtLeastHalfOfItsVoicesShare() {
        var matter = matter(trust.ward(), "Dinner", said(WAITING, FOOD), said(WAITING), said(WAITING, FOOD), said(9));
        assertThat(in(() -> themes.of(matter)))
                .extracting(MatterTheme::number, MatterTheme::part, MatterTheme::of)
                .containsExactly(tuple(WAITING, 3L, 4L), tuple(FOOD, 2L, 4L));
    }

    @Test
    void isAboutNothingWhereItsVoicesShareNothing() {
        var matter = matter(trust.ward(), "Dinner", said(WAITING), said(FOOD), said(9));
        assertThat(in(() -> themes.of(matter))).isEmpty();
        assertThat(titles(trust.ward(), null)).as("a chart of all themes").hasSize(1);
    }

    @Test
    void doesNotCountWhatItsGiverTookBack() {
        var taken = said(FOOD);
        var matter = matter(trust.ward(), "Dinner", said(WAITING), taken);
        desk.change(
                trust.organisation(), "update feedback.feedback set withdrawn = true where id = '" + taken.id() + "'");
        assertThat(in(() -> themes.of(matter)))
                .extracting(MatterTheme::number, MatterTheme::of)
                .containsExactly(tuple(WAITING, 1L));
    }

    /** A matter of a ward stands on charts of the ward and of all that the ward belongs to; one of everywhere stands everywhere. */
    @Test
    void sharesTheirPlaceUpwardsAndDownwards() {
        matter(trust.ward(), "Of the ward", said(WAITING));
        matter(null, "Of everywhere", said(WAITING));
        assertThat(titles(trust.ward(), null)).containsExactly("2. Of everywhere", "1. Of the ward");
        assertThat(titles(null, null)).containsExactly("2. Of everywhere", "1. Of the ward");
        assertThat(titles(elsewhere, null)).containsExactly("2. Of everywhere");
    }

    @Test
    void sharesTheThemeOfAChartThatHasOne() {
        matter(trust.ward(), "Waiting", said(WAITING));
        matter(trust.ward(), "Dinner", said(FOOD));
        assertThat(titles(trust.ward(), WAITING)).containsExactly("1. Waiting");
        assertThat(titles(null, FOOD)).containsExactly("2. Dinner");
        assertThat(titles(trust.ward(), 9)).isEmpty();
    }

    @Test
    void isNoneThatThisPersonMayNotRead() {
        matter(trust.ward(), "Of the ward", said(WAITING));
        var nurse = trusts.on(elsewhere, trust, Role.END_USER);
        var about = new ChartAbout(null, Reach.everywhere(), null);
        var seen = World.as(
                nurse,
                () -> alike.there(
                        about,
                        new Viewer(
                                nurse.account(),
                                "Somebody",
                                trust.organisation().id(),
                                trust.organisation().name(),
                                Map.of(Role.END_USER, places.below(elsewhere)))));
        assertThat(seen).extracting(Matter::title).isEmpty();
    }
}

package linchpin.reviews.holding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import linchpin.chores.Chore;
import linchpin.feedback.register.Register;
import linchpin.feedback.words.WordsToRead;
import linchpin.people.HomePanel;
import linchpin.people.Role;
import linchpin.reviews.ReviewId;
import linchpin.reviews.ReviewRefused;
import linchpin.reviews.Reviewing;
import linchpin.reviews.owning.WorkOnReview;
import linchpin.support.Desk;
import linchpin.support.Html;
import linchpin.support.ModuleTest;
import linchpin.support.TestTime;
import linchpin.support.Trusts;
import linchpin.support.World;
import linchpin.support.World.Person;
import linchpin.ui.Days;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

/** The list of reviews, and what stands on the homes of those who must do something about them. */
@ModuleTest
class ReviewListIntegrationTests {

    @Autowired
    World world;

    @Autowired
    Trusts trusts;

    @Autowired
    Desk desk;

    @Autowired
    TestTime time;

    @Autowired
    Register register;

    @Autowired
    WordsToRead words;

    @Autowired
    List<HomePanel> panels;

    @Autowired
    @Qualifier("watchChore")
    Chore chore;

    @Autowired
    WorkOnReview working;

    private Reviewing reviewing;
    private Trusts.Trust trust;

    @BeforeEach
    void aTrust() {
        trust = trusts.trust();
        reviewing = new Reviewing(desk, trust, register, words, chore);
    }

    private void asks(String reason, String owner) {
        assertThat(desk.post(
                        trust.leader(),
                        "/reviews/ask",
                        "theme",
                        "12",
                        "place",
                        trust.ward().id().toString(),
                        "reason",
                        reason,
                        "due",
                        "10",
                        "owner",
                        owner))
                .hasStatus(302);
    }

    private List<String> listed(Person person, String path) {
        return Html.of(desk.get(person, path)).select("main .lp-list h2").eachText();
    }

    private String home(Person person, Role role) {
        return World.as(
                person,
                () -> panels.stream()
                        .flatMap(panel -> panel.panel(Trusts.viewer(person, role)).stream())
                        .map(HomePanel.Panel::toString)
                        .collect(Collectors.joining()));
    }

    private static String id(Person person) {
        return person.account().id().toString();
    }

    @Test
    void openOnesStandFirstAndThenTheLatest() {
        asks("One", id(trust.nurse()));
        asks("Two", id(trust.nurse()));
        asks("Three", id(trust.nurse()));
        var latest = reviewing.review();
        assertThat(reviewing.page(trust.nurse(), latest)).contains("Three");
        assertThat(desk.post(
                        trust.nurse(),
                        latest + "/conclude",
                        "found",
                        "So",
                        "follows",
                        "nothing",
                        "because",
                        "It is over"))
                .hasStatus(302);
        assertThat(listed(trust.nurse(), "/reviews"))
                .extracting(line -> line.substring(0, 1))
                .containsExactly("2", "1", "3");
    }

    @Test
    void aLongListGoesOnAndBack() {
        for (var n = 0; n < 53; n++) {
            asks("Number " + n, "");
        }
        var first = Html.of(desk.get(trust.nurse(), "/reviews"));
        assertThat(first.select("main .lp-list h2")).hasSize(50);
        var on = first.select("main a[href^=/reviews?after]").attr("href");
        assertThat(listed(trust.nurse(), on)).hasSize(3);
        var back = Html.of(desk.get(trust.nurse(), on))
                .select("main a[href^=/reviews?before]")
                .attr("href");
        assertThat(listed(trust.nurse(), back)).hasSize(50).first().asString().startsWith("53.");
        assertThat(listed(trust.nurse(), "/reviews?after=nonsense")).hasSize(50);
    }

    @Test
    void anOwnerReadsTheirsWhereverItIs() {
        var elm = world.ward(trust.organisation(), "Elm");
        asks("One", id(trust.nurse()));
        var review = reviewing.review();
        var there = trusts.on(elm, trust, Role.END_USER);
        assertThat(desk.get(there, review)).hasStatus(404);
        desk.change(
                trust.organisation(),
                "update reviews.review set owner_id = '" + there.account().id() + "'");
        assertThat(reviewing.page(there, review)).contains("Conclude it").doesNotContain("Gather into");
    }

    @Test
    void standOnTheHomeOfTheirOwner() {
        asks("One", id(trust.nurse()));
        assertThat(home(trust.nurse(), Role.END_USER)).contains(reviewing.review(), "due on");
        assertThat(home(trust.leader(), Role.PATIENT_LEADER)).doesNotContain("/reviews/");
        assertThat(home(trust.linchpin(), Role.LINCHPIN)).doesNotContain("/reviews/");
    }

    /** Home names a few and counts all; how many comments each has is read on its page. */
    @Test
    void theHomeOfSomebodyWithManyNamesTheFirstAndCountsNoComments() {
        for (var n = 0; n < 7; n++) {
            asks("Number " + n, id(trust.nurse()));
        }
        assertThat(home(trust.nurse(), Role.END_USER))
                .contains("count=7")
                .doesNotContain("asked for", "comment")
                .satisfies(text -> assertThat(text.split("path=/reviews/", -1)).hasSize(6));
    }

    @Test
    void whatIsNobodysOrLateStandsOnTheHomeOfThoseWhoSetTheRules() {
        asks("Nobody’s", "");
        assertThat(home(trust.linchpin(), Role.LINCHPIN)).contains(reviewing.review(), "owner: nobody yet");
        assertThat(home(trust.nurse(), Role.END_USER)).doesNotContain("/reviews/");
        desk.post(trust.nurse(), reviewing.review() + "/take");
        assertThat(home(trust.linchpin(), Role.LINCHPIN)).doesNotContain("/reviews/");
        time.during(
                LocalDate.now().plusDays(30) + "T12:00:00Z",
                () -> assertThat(home(trust.linchpin(), Role.LINCHPIN))
                        .contains(reviewing.review(), "tag=Late", "urgent=true"));
    }

    @Test
    void whatBelongsToSomebodyWhoLeftStandsThereAtOnce() {
        asks("Left behind", id(trust.nurse()));
        var review = reviewing.review();
        assertThat(home(trust.linchpin(), Role.LINCHPIN)).doesNotContain("/reviews/");
        desk.change(
                trust.organisation(),
                "update people.role_held set ended_at = now() where account_id = '" + id(trust.nurse()) + "'");
        assertThat(home(trust.linchpin(), Role.LINCHPIN)).contains(review, "(owns no reviews any more)");
        assertThat(reviewing.page(trust.linchpin(), review)).contains("(owns no reviews any more)", "Hand it over");
        assertThat(reviewing.page(trust.linchpin(), "/reviews")).contains("(owns no reviews any more)");
    }

    @Test
    void whoSetsTheRulesHandsOverWhatStandsStill() {
        asks("Stuck", id(trust.nurse()));
        var review = reviewing.review();
        assertThat(reviewing.page(trust.linchpin(), review)).contains("Hand it over");
        assertThat(desk.post(
                        trust.linchpin(), review + "/owner", "to", id(trust.leader()), "why", "She knows them all"))
                .hasRedirectedUrl(review);
        assertThat(reviewing.page(trust.nurse(), review))
                .contains("She knows them all")
                .doesNotContain("Hand it over</a>");
    }

    /** Two have the same page open, and both choose the same day. */
    @Test
    void isNotPutOffToADayThatIsItsOwnMeanwhile() {
        asks("One", id(trust.nurse()));
        var id = new ReviewId(UUID.fromString(reviewing.review().replace("/reviews/", "")));
        var to = LocalDate.now().plusDays(60);
        World.as(trust.nurse(), () -> {
            var viewer = Trusts.viewer(trust.nurse(), Role.END_USER);
            working.extend(viewer, id, to, "Half the team is away");
            assertThatExceptionOfType(ReviewRefused.class)
                    .isThrownBy(() -> working.extend(viewer, id, to, "So is the other"))
                    .satisfies(refused -> assertThat(refused.getBody().getDetail())
                            .contains("Nothing was changed", "It is due on " + Days.full(to)));
            return true;
        });
    }

    @Test
    void aConcludedReviewIsChangedByNobody() {
        asks("One", id(trust.nurse()));
        var review = reviewing.review();
        desk.post(trust.nurse(), review + "/conclude", "found", "So", "follows", "nothing", "because", "It is over");
        for (var path : new String[] {"/conclude", "/owner", "/later"}) {
            assertThat(desk.get(trust.nurse(), review + path)).as(path).hasStatus(409);
        }
        assertThat(desk.post(trust.leader(), review + "/take")).hasStatus(409);
        assertThat(desk.post(trust.nurse(), review + "/gather")).hasStatus(409);
    }
}

package linchpin.reviews;

import static linchpin.support.Said.said;
import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.output.StringOutput;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import linchpin.chores.Chore;
import linchpin.feedback.register.Grade;
import linchpin.feedback.register.Register;
import linchpin.feedback.removal.FeedbackGone;
import linchpin.feedback.words.WordsToRead;
import linchpin.matters.MatterId;
import linchpin.matters.Matters;
import linchpin.matters.ThreadStep;
import linchpin.meaning.ReadByHand;
import linchpin.people.HomePanel;
import linchpin.people.Role;
import linchpin.support.Desk;
import linchpin.support.ModuleTest;
import linchpin.support.TestTime;
import linchpin.support.Trusts;
import linchpin.support.World;
import linchpin.support.World.Person;
import linchpin.ui.Days;
import linchpin.ui.Frame;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Three comments about waiting, and what comes of them. */
@ModuleTest
class ReviewIntegrationTests {

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
    @Qualifier("watchChore")
    Chore chore;

    @Autowired
    Matters matters;

    @Autowired
    List<ThreadStep> steps;

    @Autowired
    List<HomePanel> panels;

    @Autowired
    ApplicationEventPublisher events;

    private Reviewing reviewing;
    private Trusts.Trust trust;

    @BeforeEach
    void aTrust() {
        trust = trusts.trust();
        reviewing = new Reviewing(desk, trust, register, words, chore);
    }

    private String home(Person person, Role role) {
        return World.as(
                person,
                () -> panels.stream()
                        .flatMap(panel -> panel.panel(Trusts.viewer(person, role)).stream())
                        .map(HomePanel.Panel::toString)
                        .collect(Collectors.joining()));
    }

    private void inDays(int days, Runnable work) {
        time.during(LocalDate.now().plusDays(days) + "T12:00:00Z", work);
    }

    @Test
    void opensAtTheThirdOnceAndWhatComesLaterJoins() {
        reviewing.on();
        reviewing.waits(9, "I waited two hours with my foot up");
        reviewing.waits(5, "An hour late and nobody said why");
        reviewing.look();
        assertThat(reviewing.count("review")).isZero();
        reviewing.waits(1, "Nobody called me for ages");
        reviewing.look();
        reviewing.look();
        assertThat(reviewing.count("review")).isEqualTo(1);
        reviewing.waits(0, "Still waiting, since ten o’clock");
        reviewing.look();
        assertThat(reviewing.count("review")).isEqualTo(1);
        assertThat(reviewing.count("joined")).isEqualTo(4);
        assertThat(reviewing.page(trust.nurse(), reviewing.review()))
                .contains(
                        "4 comments",
                        "since ten o’clock",
                        "A rule opened it",
                        "within 60 days",
                        "due on",
                        "Conclude it");
        assertThat(home(trust.nurse(), Role.END_USER)).contains("Reviews", reviewing.review());
    }

    @Test
    void twoNodesThatLookAtOnceOpenOne() throws Exception {
        reviewing.on();
        reviewing.threeWait();
        Trusts.atOnce(4, () -> {
            reviewing.look();
            return true;
        });
        assertThat(reviewing.count("review")).isEqualTo(1);
        assertThat(reviewing.count("episode")).isEqualTo(1);
        assertThat(reviewing.count("joined")).isEqualTo(3);
    }

    /** Whatever holds nodes apart, the keys do: the second insert makes nothing. */
    @Test
    void theTableHoldsOneEpisodeAtAPlace() {
        reviewing.on();
        reviewing.threeWait();
        reviewing.look();
        var again = desk.change(trust.organisation(), """
            insert into reviews.episode (rule_id, version, place_id, first_on, met_on, last_on)
            select rule_id, version, place_id, first_on, met_on - 1, last_on from reviews.episode on conflict do nothing\
            """);
        assertThat(again).isZero();
    }

    @Test
    void opensNothingWhileItIsNotSwitchedOn() {
        var rule = reviewing.suggested(trust.leader());
        reviewing.threeWait();
        reviewing.look();
        assertThat(reviewing.count("review")).isZero();
        assertThat(desk.post(trust.leader(), rule + "/on", "version", "1")).hasStatus(403);
        assertThat(home(trust.linchpin(), Role.LINCHPIN)).contains("A rule for reviews was suggested");
        reviewing.switchOn(rule, 1);
        reviewing.look();
        assertThat(reviewing.count("review")).isEqualTo(1);
    }

    @Test
    void doesNotCountPraiseNorTheSameWordsTwiceNorWhatWasTakenBack() {
        var rule = reviewing.on();
        reviewing.praises(9, "No wait at all, wonderful");
        reviewing.waits(8, "I waited two hours");
        reviewing.waits(7, "i waited: two hours!");
        var taken = reviewing.waits(6, "I take this back");
        reviewing.waits(5, "An hour late");
        desk.change(
                trust.organisation(), "update feedback.feedback set withdrawn = true where id = '" + taken.id() + "'");
        reviewing.look();
        assertThat(reviewing.count("review")).isZero();
        assertThat(reviewing.page(trust.nurse(), rule + "/why"))
                .contains("3 of 3", "2 of 3", "from 2 of 3 people", "1 about it that do not criticise");
    }

    @Test
    void beginsAnewOnceNothingHasComeForAsManyDays() {
        reviewing.on();
        reviewing.threeWait();
        reviewing.look();
        inDays(58, reviewing::look);
        assertThat(reviewing.count("episode where ended_on is null")).isEqualTo(1);
        inDays(59, reviewing::look);
        assertThat(reviewing.count("episode where ended_on is null")).isZero();
        inDays(80, () -> {
            reviewing.waits(-78, "Three hours in the cold");
            reviewing.waits(-79, "Nobody came for half a day");
            reviewing.waits(-80, "I gave up and went home");
            reviewing.look();
        });
        assertThat(reviewing.count("review")).isEqualTo(2);
    }

    @Test
    void looksAtWhatCameWhileNothingRan() {
        var rule = reviewing.suggested(trust.linchpin(), "days", "3");
        reviewing.switchOn(rule, 1);
        reviewing.look();
        inDays(20, () -> {
            reviewing.waits(-5, "One");
            reviewing.waits(-6, "Two");
            reviewing.waits(-6, "Three");
            reviewing.look();
        });
        assertThat(reviewing.count("review")).isEqualTo(1);
        assertThat(reviewing.count("episode where ended_on is not null")).isEqualTo(1);
    }

    @Test
    void whatIsImportedWithDaysLongPastOpensNothing() {
        reviewing.on();
        reviewing.waits(200, "One");
        reviewing.waits(201, "Two");
        reviewing.waits(202, "Three");
        reviewing.look();
        assertThat(reviewing.count("review")).isZero();
    }

    @Test
    void isTriedOnThePastBeforeItIsKept() {
        reviewing.threeWait();
        assertThat(reviewing.suggest(trust.leader(), "act", "try"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "It would have fired once in the last 365 days.", "3 from 3 people", "Rowan", "and it goes on");
        assertThat(reviewing.suggest(trust.leader(), "act", "try", "comments", "4", "people", "4"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "It would not have fired in the last 365 days.",
                        "The nearest: 3 of 4 comments, from 3 of 4 people, at Rowan in");
        assertThat(reviewing.suggest(trust.leader(), "act", "try", "theme", "26"))
                .bodyText()
                .contains("Nothing was said that it counts.");
        assertThat(reviewing.count("rule")).isZero();
    }

    @Test
    void showsAgainWhatWasTypedWithWhatIsWrong() {
        assertThat(reviewing.suggest(trust.leader(), "people", "9"))
                .hasStatus(400)
                .bodyText()
                .contains("There cannot be more people than comments", "value=\"9\"");
        assertThat(reviewing.suggest(trust.leader(), "days", "x", "tone", "y", "theme", "zz"))
                .hasStatus(400)
                .bodyText()
                .contains(
                        "Within how many days must be a whole number", "Choose which comments count", "Choose a theme");
    }

    @Test
    void changesItsNumbersAsAVersionAndOldReviewsKeepTheirs() {
        var rule = reviewing.on();
        reviewing.threeWait();
        reviewing.look();
        assertThat(change(rule, "5", "1")).hasStatus(302);
        assertThat(change(rule, "6", "1")).as("somebody looked at version 1").hasStatus(409);
        reviewing.look();
        assertThat(reviewing.count("review")).isEqualTo(1);
        assertThat(reviewing.page(trust.nurse(), rule)).contains("When 5 comments", "Version 2, valid from");
        assertThat(reviewing.page(trust.nurse(), reviewing.review())).contains("When 3 comments");
        assertThat(desk.get(trust.leader(), rule + "/change")).hasStatus(403);
    }

    private MvcTestResult change(String rule, String comments, String version) {
        return desk.post(
                trust.linchpin(),
                rule + "/change",
                "comments",
                comments,
                "days",
                "30",
                "people",
                "2",
                "due",
                "10",
                "owner",
                "",
                "act",
                "keep",
                "version",
                version);
    }

    @Test
    void saysWhichReviewIsOpenAlready() {
        var rule = reviewing.on();
        assertThat(reviewing.page(trust.leader(), rule + "/why"))
                .contains("It is not met: 0 of 3 comments.")
                .doesNotContain("counts no more");
        reviewing.waits(9, "I waited two hours");
        assertThat(reviewing.page(trust.leader(), rule + "/why"))
                .contains(
                        "1 of 3 comments",
                        "counts no more from " + Days.full(LocalDate.now().plusDays(51)));
        reviewing.waits(8, "I waited for three");
        reviewing.waits(7, "Nobody called me");
        reviewing.look();
        assertThat(reviewing.page(trust.leader(), rule + "/why"))
                .contains(
                        "The rule was met on " + Days.full(LocalDate.now().minusDays(7)), "opens no other", "Review 1");
        desk.post(trust.linchpin(), rule + "/off", "version", "1");
        assertThat(reviewing.page(trust.leader(), rule + "/why"))
                .contains("The rule is not switched on", "Nothing joins it while the rule is off")
                .doesNotContain("What comes now joins it");
    }

    @Test
    void gathersItsCommentsIntoANewMatterWithOnePressAndWhatCameLaterIntoTheSame() {
        reviewing.on();
        reviewing.threeWait();
        reviewing.look();
        var review = reviewing.review();
        assertThat(desk.post(trust.leader(), review + "/gather"))
                .as("not theirs")
                .hasStatus(403);
        assertThat(desk.post(trust.nurse(), review + "/gather")).hasRedirectedUrl(review);
        assertThat(gathered()).isEqualTo(3);
        assertThat(reviewing.page(trust.nurse(), review))
                .contains("Its comments are in")
                .doesNotContain("Gather what came later too");
        reviewing.waits(0, "Still waiting");
        reviewing.look();
        assertThat(reviewing.page(trust.nurse(), review))
                .contains("3 of its 4 comments are in", "Gather what came later too", "matter 1");
        assertThat(desk.post(trust.nurse(), review + "/gather")).hasRedirectedUrl(review);
        assertThat(gathered()).isEqualTo(4);
        assertThat(desk.count(trust.organisation(), "select count(*) from matters.matter"))
                .isEqualTo(1);
        assertThat(onThread()).contains("Review 1", review, "led to this matter", "4 comments");
    }

    @Test
    void theThreadKnowsItsReviewAfterItsMatterBecamePartOfAnother() {
        reviewing.on();
        reviewing.threeWait();
        reviewing.look();
        var review = reviewing.review();
        desk.post(trust.nurse(), review + "/gather");
        var part = World.as(
                trust.linchpin(),
                () -> matters.readable(Trusts.viewer(trust.linchpin(), Role.LINCHPIN))
                        .getFirst()
                        .id());
        var whole = trusts.matter(trust, "Clinics", trusts.saidOnTheWard(trust, "The clinic is too small"));
        assertThat(desk.post(trust.linchpin(), "/matters/" + part.id() + "/merge/" + whole.id()))
                .hasStatus(302);
        assertThat(World.as(trust.linchpin(), () -> {
                    var viewer = Trusts.viewer(trust.linchpin(), Role.LINCHPIN);
                    var text = new StringOutput();
                    steps.forEach(step -> step.items(matters.readable(whole, viewer), viewer, Frame.VISITOR)
                            .writeTo(text));
                    return text.toString();
                }))
                .contains(review, "led to this matter");
    }

    private long gathered() {
        return desk.count(trust.organisation(), "select count(*) from matters.gathered where left_in is null");
    }

    private String onThread() {
        return World.as(trust.linchpin(), () -> {
            var viewer = Trusts.viewer(trust.linchpin(), Role.LINCHPIN);
            var matter = matters.readable(viewer).getFirst();
            var text = new StringOutput();
            steps.forEach(step -> step.items(matter, viewer, Frame.VISITOR).writeTo(text));
            return text.toString();
        });
    }

    @Test
    void offersAMatterOfTheSameThemeAtThePlaceFirst() {
        var first = reviewing.waits(30, "A whole morning in the corridor");
        trusts.matter(trust, "Waiting on the ward", first);
        trusts.matter(trust, "Something else", trusts.saidOnTheWard(trust, "The soup was cold"));
        reviewing.on();
        reviewing.threeWait();
        reviewing.look();
        var review = reviewing.review();
        assertThat(reviewing.page(trust.nurse(), review))
                .contains("Gather into matter 1, “Waiting on the ward”", "Gather into a new matter")
                .doesNotContain("Something else");
        var matter = matter("Waiting on the ward");
        assertThat(desk.post(
                        trust.nurse(), review + "/gather", "matter", matter.id().toString()))
                .hasRedirectedUrl(review);
        assertThat(desk.count(trust.organisation(), "select count(*) from matters.matter"))
                .isEqualTo(2);
        assertThat(gathered()).isEqualTo(5);
        assertThat(desk.post(trust.nurse(), review + "/gather", "matter", "x")).hasStatus(404);
    }

    private MatterId matter(String title) {
        return World.as(
                trust.linchpin(),
                () -> matters.readable(Trusts.viewer(trust.linchpin(), Role.LINCHPIN)).stream()
                        .filter(one -> one.title().equals(title))
                        .findFirst()
                        .orElseThrow()
                        .id());
    }

    @Test
    void isConcludedWithWhatFollowsAndNeverInSilence() {
        reviewing.on();
        reviewing.threeWait();
        reviewing.look();
        var review = reviewing.review();
        assertThat(desk.post(trust.nurse(), review + "/conclude", "found", "Two chairs", "follows", "nothing"))
                .hasStatus(400)
                .bodyText()
                .contains("Enter why nothing follows", "Two chairs");
        assertThat(desk.post(trust.nurse(), review + "/conclude", "found", "", "follows", "matter", "matter", ""))
                .hasStatus(400)
                .bodyText()
                .contains("Enter what was found", "Choose the matter that goes on");
        assertThat(desk.post(trust.leader(), review + "/conclude", "found", "Mine"))
                .hasStatus(403);
        assertThat(desk.post(
                        trust.nurse(),
                        review + "/conclude",
                        "found",
                        "One clinic ran late",
                        "follows",
                        "nothing",
                        "because",
                        "It is staffed again"))
                .hasRedirectedUrl(review);
        assertThat(reviewing.page(trust.leader(), review))
                .contains(
                        "One clinic ran late",
                        "It is staffed again",
                        "Concluded by",
                        "Concluded review 1: nothing follows")
                .doesNotContain("Conclude it</a>");
        assertThat(desk.post(trust.nurse(), review + "/conclude", "found", "Again"))
                .hasStatus(409);
        reviewing.waits(0, "Still the same");
        inDays(1, () -> {
            reviewing.waits(-1, "And again");
            reviewing.look();
        });
        assertThat(reviewing.count("review")).isEqualTo(1);
        assertThat(reviewing.page(trust.leader(), review)).contains("1 more comment has", "come since");
    }

    @Test
    void concludesWithTheMatterThatGoesOn() {
        reviewing.on();
        reviewing.threeWait();
        reviewing.look();
        var review = reviewing.review();
        desk.post(trust.nurse(), review + "/gather");
        assertThat(reviewing.page(trust.nurse(), review + "/conclude"))
                .contains("What was found?", "1. Timeliness of care");
        var matter = World.as(
                trust.linchpin(),
                () -> matters.readable(Trusts.viewer(trust.linchpin(), Role.LINCHPIN))
                        .getFirst());
        assertThat(desk.post(
                        trust.nurse(),
                        review + "/conclude",
                        "found",
                        "The clinic is too small",
                        "follows",
                        "matter",
                        "matter",
                        matter.id().id().toString()))
                .hasRedirectedUrl(review);
        assertThat(reviewing.page(trust.leader(), review)).contains("A matter goes on", "The clinic is too small");
    }

    @Test
    void whatComesAfterItsConclusionIsGatheredByItsOwnerAndByNobodyElse() {
        reviewing.on();
        reviewing.threeWait();
        reviewing.look();
        var review = reviewing.review();
        desk.post(trust.nurse(), review + "/gather");
        var matter = World.as(
                trust.linchpin(),
                () -> matters.readable(Trusts.viewer(trust.linchpin(), Role.LINCHPIN))
                        .getFirst()
                        .id());
        assertThat(desk.post(
                        trust.nurse(),
                        review + "/conclude",
                        "found",
                        "The clinic is too small",
                        "follows",
                        "matter",
                        "matter",
                        matter.id().toString()))
                .hasRedirectedUrl(review);
        inDays(1, () -> {
            var taken = reviewing.waits(-1, "I take this back");
            reviewing.waits(-1, "Still waiting");
            reviewing.look();
            desk.change(
                    trust.organisation(),
                    "update feedback.feedback set withdrawn = true where id = '" + taken.id() + "'");
            assertThat(reviewing.page(trust.leader(), review))
                    .contains("1 more comment has come since", "3 of its 4 comments are in")
                    .doesNotContain("Gather what came later too");
            assertThat(desk.post(trust.leader(), review + "/gather")).hasStatus(403);
            assertThat(gathered()).isEqualTo(3);
            assertThat(reviewing.page(trust.nurse(), review)).contains("Gather what came later too");
            desk.change(trust.organisation(), "update matters.matter set state = 'resolved'");
            assertThat(reviewing.page(trust.nurse(), review)).doesNotContain("Gather what came later too");
            desk.change(trust.organisation(), "update matters.matter set state = 'open'");
            assertThat(desk.post(trust.nurse(), review + "/gather")).hasRedirectedUrl(review);
            assertThat(gathered()).isEqualTo(4);
        });
    }

    @Test
    void isLateInSightAndPutOffWithAReasonThatStays() {
        reviewing.on();
        reviewing.threeWait();
        reviewing.look();
        var review = reviewing.review();
        inDays(40, () -> {
            assertThat(reviewing.page(trust.linchpin(), "/reviews")).contains("Late", "days late");
            assertThat(home(trust.linchpin(), Role.LINCHPIN)).contains(review, "Late");
            assertThat(home(trust.leader(), Role.PATIENT_LEADER)).doesNotContain(review);
            var to = LocalDate.now().plusDays(50).toString();
            assertThat(desk.post(trust.nurse(), review + "/later", "to", to, "why", " "))
                    .hasStatus(400);
            assertThat(desk.post(trust.nurse(), review + "/later", "to", "2020-01-01", "why", "Because"))
                    .hasStatus(400)
                    .bodyText()
                    .contains("Enter a day after", "Because");
            assertThat(desk.post(trust.nurse(), review + "/later", "to", to, "why", "Half the team is away"))
                    .hasRedirectedUrl(review);
            assertThat(reviewing.page(trust.leader(), review))
                    .contains("put it off to", "Half the team is away")
                    .doesNotContain("days late");
        });
    }

    @Test
    void isHandedOverByItsOwnerAndTakenOnWhereItIsNobodys() {
        var rule = reviewing.suggested(trust.linchpin(), "owner", "");
        reviewing.switchOn(rule, 1);
        reviewing.threeWait();
        reviewing.look();
        var review = reviewing.review();
        assertThat(reviewing.page(trust.nurse(), review)).contains("owner: nobody yet", "Take it on");
        assertThat(desk.post(trust.nurse(), review + "/take")).hasRedirectedUrl(review);
        assertThat(desk.post(trust.leader(), review + "/take"))
                .as("it is somebody’s")
                .hasStatus(403);
        var to = trust.leader().account().id().toString();
        assertThat(desk.post(trust.nurse(), review + "/owner", "to", to, "why", ""))
                .hasStatus(400);
        assertThat(desk.post(trust.nurse(), review + "/owner", "to", "x", "why", "So"))
                .hasStatus(400)
                .bodyText()
                .contains("Choose whose it is from now on");
        assertThat(desk.post(trust.nurse(), review + "/owner", "to", to, "why", "I leave"))
                .hasRedirectedUrl(review);
        assertThat(desk.post(trust.nurse(), review + "/conclude", "found", "x")).hasStatus(403);
        assertThat(reviewing.page(trust.leader(), review)).contains("Conclude it", "Handed review 1 over: I leave");
    }

    @Test
    void isAskedForByHandWithAReason() {
        assertThat(desk.post(
                        trust.leader(),
                        "/reviews/ask",
                        "theme",
                        "",
                        "place",
                        "",
                        "reason",
                        "",
                        "due",
                        "x",
                        "owner",
                        ""))
                .hasStatus(400)
                .bodyText()
                .contains("Enter why it is needed", "In how many working days");
        assertThat(desk.post(
                        trust.leader(),
                        "/reviews/ask",
                        "theme",
                        "12",
                        "place",
                        trust.ward().id().toString(),
                        "reason",
                        "I hear it at every meeting",
                        "due",
                        "10",
                        "owner",
                        ""))
                .hasStatus(302);
        assertThat(reviewing.page(trust.nurse(), reviewing.review()))
                .contains("I hear it at every meeting", "asked for it on", "Take it on")
                .doesNotContain("What people said");
        var elsewhere = trusts.on(world.ward(trust.organisation(), "Elm"), trust, Role.END_USER);
        assertThat(desk.post(
                        elsewhere,
                        "/reviews/ask",
                        "theme",
                        "",
                        "place",
                        trust.ward().id().toString(),
                        "reason",
                        "Why not",
                        "due",
                        "10",
                        "owner",
                        ""))
                .hasStatus(400);
    }

    @Test
    void isReadByThoseWhoMayReadAboutThePlaceAndByNobodyElse() {
        var rule = reviewing.on();
        reviewing.threeWait();
        reviewing.look();
        var review = reviewing.review();
        var elsewhere = trusts.on(world.ward(trust.organisation(), "Elm"), trust, Role.END_USER);
        for (var path : new String[] {review, rule, rule + "/why", review + "/conclude"}) {
            assertThat(desk.get(elsewhere, path)).as(path).hasStatus(404);
            assertThat(desk.get(trusts.trust().linchpin(), path)).as(path).hasStatus(404);
        }
        assertThat(reviewing.page(elsewhere, "/reviews")).doesNotContain(review).contains("There is no review yet");
        assertThat(reviewing.page(elsewhere, "/reviews/rules")).doesNotContain(rule);
    }

    @Test
    void countsWhatStandsAfterSomethingIsTakenBackOrDeleted() {
        reviewing.on();
        var taken = reviewing.waits(9, "I take this back later");
        reviewing.waits(5, "An hour late and nobody said why");
        var gone = reviewing.waits(1, "Nobody called me for ages");
        reviewing.look();
        var review = reviewing.review();
        desk.change(
                trust.organisation(), "update feedback.feedback set withdrawn = true where id = '" + taken.id() + "'");
        assertThat(reviewing.page(trust.nurse(), review)).contains("2 comments").doesNotContain("I take this back");
        desk.in(trust.organisation(), () -> {
            events.publishEvent(new FeedbackGone(Set.of(gone)));
            return true;
        });
        assertThat(reviewing.page(trust.nurse(), review)).contains("1 comment, the latest first");
        assertThat(reviewing.count("review")).isEqualTo(1);
    }

    @Test
    void aGroupOfPlacesIsWatchedEachByItself() {
        var elm = world.ward(trust.organisation(), "Elm");
        var rule = reviewing.suggested(trust.linchpin(), "place", "", "each", "ward", "owner", "");
        reviewing.switchOn(rule, 1);
        reviewing.waits(9, "One");
        reviewing.waits(8, "Two");
        reviewing.waitsAt(elm, 7, "Three");
        reviewing.look();
        assertThat(reviewing.count("review")).isZero();
        assertThat(reviewing.page(trust.linchpin(), rule + "/why?place=" + elm.id()))
                .contains("1 of 3 comments", "Elm, today");
        reviewing.waitsAt(elm, 6, "Four");
        reviewing.waitsAt(elm, 5, "Five");
        reviewing.look();
        assertThat(reviewing.count("review where place_id = '" + elm.id() + "'"))
                .isEqualTo(1);
        assertThat(reviewing.count("review")).isEqualTo(1);
    }

    @Test
    void peopleWhoLeftTheSameAddressAreOne() {
        reviewing.on();
        for (var text : new String[] {"One hour", "Two hours", "Three hours"}) {
            var feedback = said(text)
                    .at(trust.ward())
                    .on(LocalDate.now())
                    .from(Grade.KNOWN_TO_TEAM, "Ada", "ada@example.org")
                    .scored("5")
                    .in(register, trust.organisation());
            ReadByHand.read(desk, words, trust.organisation(), feedback, Reviewing.WAITING);
        }
        reviewing.look();
        assertThat(reviewing.count("review")).isZero();
    }
}

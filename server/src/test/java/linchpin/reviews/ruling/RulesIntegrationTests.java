package linchpin.reviews.ruling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import linchpin.chores.Chore;
import linchpin.feedback.register.Register;
import linchpin.feedback.words.WordsToRead;
import linchpin.organisation.PlaceId;
import linchpin.organisation.Places;
import linchpin.people.HomePanel;
import linchpin.people.Role;
import linchpin.reviews.Reviewing;
import linchpin.support.Desk;
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
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Who sets rules, what they would have done, and what comes of changing them. */
@ModuleTest
class RulesIntegrationTests {

    @Autowired
    World world;

    @Autowired
    Trusts trusts;

    @Autowired
    Desk desk;

    @Autowired
    Places places;

    @Autowired
    List<HomePanel> panels;

    @Autowired
    TestTime time;

    @Autowired
    Register register;

    @Autowired
    WordsToRead words;

    @Autowired
    @Qualifier("watchChore")
    Chore chore;

    private Reviewing reviewing;
    private Trusts.Trust trust;

    @BeforeEach
    void aTrust() {
        trust = trusts.trust();
        reviewing = new Reviewing(desk, trust, register, words, chore);
    }

    private void inDays(int days, Runnable work) {
        time.during(LocalDate.now().plusDays(days) + "T12:00:00Z", work);
    }

    private MvcTestResult tried(String... more) {
        var fields = new String[more.length + 2];
        fields[0] = "act";
        fields[1] = "try";
        System.arraycopy(more, 0, fields, 2, more.length);
        return reviewing.suggest(trust.leader(), fields);
    }

    @Test
    void areSuggestedByWhoeverOpensMattersAndSetByWhoeverRunsTheLoop() {
        var analyst = trusts.person(trust, Role.ANALYST);
        var champion = trusts.person(trust, Role.CHAMPION);
        assertThat(desk.get(analyst, "/reviews/rules/new")).hasStatus(403);
        assertThat(reviewing.suggest(analyst)).hasStatus(403);
        var rule = reviewing.suggested(trust.leader());
        for (var person : new Person[] {trust.leader(), trust.nurse(), analyst}) {
            assertThat(reviewing.page(person, rule))
                    .contains(
                            "When 3 comments that criticise about “Timeliness of care” come from Rowan within 60 days")
                    .doesNotContain("Switch it on</button>");
            assertThat(desk.post(person, rule + "/on", "version", "1")).hasStatus(403);
        }
        assertThat(reviewing.page(champion, rule)).contains("Switch it on");
        assertThat(desk.post(champion, rule + "/on", "version", "1")).hasStatus(302);
        assertThat(reviewing.page(analyst, "/reviews/rules")).contains(rule, "On", "When 3 comments");
        assertThat(desk.post(trust.leader(), rule + "/off", "version", "1")).hasStatus(403);
    }

    private String home() {
        return World.as(
                trust.linchpin(),
                () -> panels.stream()
                        .flatMap(panel -> panel.panel(Trusts.viewer(trust.linchpin(), Role.LINCHPIN)).stream())
                        .map(Object::toString)
                        .collect(Collectors.joining()));
    }

    private void closes(PlaceId place, boolean closed) {
        World.in(trust.organisation().id(), () -> {
            places.close(place, closed);
            return closed;
        });
    }

    @Test
    void aPlaceThatHasClosedIsNotWatchedAnyMore() {
        var elm = world.ward(trust.organisation(), "Elm");
        var rule = reviewing.suggested(trust.linchpin(), "place", elm.id().toString(), "owner", "");
        reviewing.switchOn(rule, 1);
        reviewing.waitsAt(elm, 5, "I waited two hours with my foot up");
        reviewing.waitsAt(elm, 4, "An hour late and nobody said why");
        closes(elm, true);
        reviewing.waitsAt(elm, 3, "Nobody called me for ages");
        reviewing.look();
        assertThat(reviewing.count("review")).isZero();
        assertThat(reviewing.page(trust.linchpin(), rule)).contains("Elm has closed, so it is not watched any more");
        assertThat(reviewing.page(trust.linchpin(), rule + "/why"))
                .contains("Elm has closed", "3 of 3")
                .doesNotContain("the review opens within a minute");
        assertThat(home()).contains("A rule for reviews needs you", "Elm has closed");
        closes(elm, false);
        reviewing.look();
        assertThat(reviewing.count("review")).isEqualTo(1);
    }

    @Test
    void aRuleWhoseOwnerCanOwnNothingThereSaysSo() {
        var elm = world.ward(trust.organisation(), "Elm");
        var there = trusts.on(elm, trust, Role.END_USER);
        var rule = reviewing.on();
        assertThat(reviewing.page(trust.linchpin(), rule)).doesNotContain("until somebody else is chosen");
        assertThat(home()).doesNotContain("A rule for reviews needs you");
        var others = reviewing.suggested(
                trust.linchpin(), "owner", there.account().id().toString());
        assertThat(reviewing.page(trust.linchpin(), others))
                .contains("has left or can own none there", "Choose another owner");
        assertThat(home()).doesNotContain("A rule for reviews needs you");
        reviewing.switchOn(others, 1);
        assertThat(home()).contains("A rule for reviews needs you");
        assertThat(reviewing.page(trust.linchpin(), "/reviews/rules")).contains("has left or can own none there");
        var each = reviewing.suggested(
                trust.linchpin(),
                "each",
                "ward",
                "place",
                "",
                "owner",
                there.account().id().toString());
        assertThat(reviewing.page(trust.linchpin(), each)).doesNotContain("has left or can own none there");
    }

    @Test
    void whoSuggestedARuleChangesItUntilItIsOn() {
        var rule = reviewing.suggested(trust.leader());
        assertThat(desk.get(trust.nurse(), rule + "/change")).hasStatus(403);
        assertThat(reviewing.page(trust.leader(), rule + "/change"))
                .contains("Change the numbers of a rule", "value=\"60\"");
        assertThat(changed(trust.leader(), rule, "4", "1", "keep")).hasStatus(302);
        assertThat(reviewing.page(trust.leader(), rule)).contains("When 4 comments", "which is version 2 now");
        reviewing.switchOn(rule, 2);
        assertThat(changed(trust.leader(), rule, "5", "2", "keep")).hasStatus(403);
        assertThat(changed(trust.linchpin(), rule, "x", "2", "keep"))
                .hasStatus(400)
                .bodyText()
                .contains("How many comments must be a whole number");
        assertThat(changed(trust.linchpin(), rule, "9", "2", "try"))
                .hasStatusOk()
                .bodyText()
                .contains("When 9 comments", "It would not have fired", "value=\"9\"");
        assertThat(reviewing.page(trust.leader(), rule)).contains("When 4 comments");
    }

    private MvcTestResult changed(Person person, String rule, String comments, String version, String act) {
        return desk.post(
                person,
                rule + "/change",
                "comments",
                comments,
                "days",
                "60",
                "people",
                "1",
                "due",
                "20",
                "owner",
                "",
                "act",
                act,
                "version",
                version);
    }

    @Test
    void whoeverWorksOnOneWardSuggestsForThatWardOnly() {
        var elm = world.ward(trust.organisation(), "Elm");
        var there = trusts.on(elm, trust, Role.END_USER);
        assertThat(reviewing.suggest(there)).hasStatus(400).bodyText().contains("Choose where");
        assertThat(reviewing.suggest(there, "place", "")).hasStatus(400);
        assertThat(reviewing.suggest(there, "place", elm.id().toString(), "owner", ""))
                .hasStatus(302);
    }

    @Test
    void switchedOffAndOnAgainItFiresForTheSameEpisodeOnce() {
        var rule = reviewing.on();
        reviewing.threeWait();
        reviewing.look();
        desk.post(trust.linchpin(), rule + "/off", "version", "1");
        reviewing.waits(0, "Still waiting");
        reviewing.look();
        assertThat(reviewing.count("joined")).isEqualTo(3);
        reviewing.switchOn(rule, 1);
        reviewing.look();
        assertThat(reviewing.count("review")).isEqualTo(1);
        assertThat(reviewing.count("joined")).isEqualTo(4);
    }

    @Test
    void anEpisodeThatEndedWhileItWasOffIsOver() {
        var rule = reviewing.on();
        reviewing.threeWait();
        reviewing.look();
        desk.post(trust.linchpin(), rule + "/off", "version", "1");
        inDays(100, () -> {
            reviewing.switchOn(rule, 1);
            reviewing.look();
            assertThat(reviewing.count("episode where ended_on is not null")).isEqualTo(1);
            assertThat(reviewing.page(trust.leader(), rule + "/why")).contains("It is not met: 0 of 3 comments.");
        });
        assertThat(reviewing.count("review")).isEqualTo(1);
    }

    /** A monthly import, or a reading that fell behind. */
    @Test
    void whatComesLateGoesIntoTheEpisodeOfItsDayThoughThatWasOver() {
        var rule = reviewing.on();
        reviewing.threeWait();
        reviewing.look();
        inDays(59, reviewing::look);
        assertThat(reviewing.count("episode where ended_on is not null")).isEqualTo(1);
        inDays(70, () -> {
            reviewing.waits(-5, "I waited on the fifth day");
            reviewing.look();
            assertThat(reviewing.count("joined")).isEqualTo(4);
            assertThat(reviewing.count("episode where ended_on = last_on + 60 and last_on = '"
                            + LocalDate.now().plusDays(5) + "'"))
                    .isEqualTo(1);
            reviewing.waits(-40, "I waited on the fortieth");
            reviewing.waits(-41, "I waited on the day after");
            reviewing.waits(-42, "I waited on the third of them");
            assertThat(reviewing.page(trust.leader(), rule + "/why"))
                    .contains("It is not met: 0 of 3 comments.", "3 from before", "open nothing anew");
            reviewing.look();
            assertThat(reviewing.page(trust.leader(), rule + "/why")).contains("and a review opened then");
        });
        assertThat(reviewing.count("joined")).isEqualTo(7);
        assertThat(reviewing.count("episode where ended_on is null")).isEqualTo(1);
        assertThat(reviewing.count("review")).isEqualTo(1);
    }

    @Test
    void whatIsKnownOfAnEpisodeIsNotWrittenAgain() {
        reviewing.on();
        reviewing.threeWait();
        reviewing.look();
        var written = desk.count(trust.organisation(), "select xmin::text::bigint from reviews.episode");
        reviewing.look();
        assertThat(desk.count(trust.organisation(), "select xmin::text::bigint from reviews.episode"))
                .isEqualTo(written);
    }

    @Test
    void whatWasSaidWhileItWasOffOpensNothing() {
        var rule = reviewing.suggested(trust.linchpin(), "days", "3");
        reviewing.switchOn(rule, 1);
        reviewing.look();
        desk.post(trust.linchpin(), rule + "/off", "version", "1");
        inDays(40, () -> {
            reviewing.waits(-10, "One");
            reviewing.waits(-10, "Two");
            reviewing.waits(-11, "Three");
            reviewing.switchOn(rule, 1);
            reviewing.look();
        });
        assertThat(reviewing.count("review")).isZero();
    }

    @Test
    void twoRulesAboutTheSameOpenOneReviewEach() {
        reviewing.on();
        var other = reviewing.suggested(trust.linchpin(), "comments", "2", "people", "2");
        reviewing.switchOn(other, 1);
        reviewing.threeWait();
        reviewing.look();
        assertThat(reviewing.count("review")).isEqualTo(2);
        assertThat(reviewing.page(trust.nurse(), other)).contains("Reviews that it opened", "Opened on");
    }

    @Test
    void aRuleForPraiseCountsPraiseAlone() {
        var rule = reviewing.suggested(trust.linchpin(), "tone", "praise");
        reviewing.switchOn(rule, 1);
        reviewing.threeWait();
        reviewing.praises(3, "No wait at all");
        reviewing.praises(2, "In and out in ten minutes");
        reviewing.look();
        assertThat(reviewing.count("review")).isZero();
        assertThat(reviewing.page(trust.nurse(), rule + "/why"))
                .contains("2 of 3", "3 about it that do not praise alone");
        reviewing.praises(1, "Quicker than the bakery");
        reviewing.look();
        assertThat(reviewing.count("review")).isEqualTo(1);
    }

    @Test
    void aRuleForAnyThemeCountsWhatIsAboutNone() {
        var rule = reviewing.suggested(trust.linchpin(), "theme", "", "tone", "all", "place", "");
        reviewing.switchOn(rule, 1);
        trusts.saidOnTheWard(trust, "The soup was cold");
        trusts.saidOnTheWard(trust, "The bed was hard");
        trusts.saidAt(trust, world.ward(trust.organisation(), "Elm"), "The door squeaks");
        reviewing.look();
        assertThat(reviewing.count("review where place_id is null and theme is null"))
                .isEqualTo(1);
        assertThat(reviewing.page(trust.linchpin(), reviewing.review()))
                .contains("What people say: Whole organisation", "The door squeaks");
    }

    @Test
    void anOwnerWhoCannotOwnItAnyMoreLeavesItToWhoeverTakesIt() {
        var rule = reviewing.suggested(trust.linchpin());
        reviewing.switchOn(rule, 1);
        desk.change(
                trust.organisation(),
                "update people.role_held set ended_at = now() where account_id = '"
                        + trust.nurse().account().id() + "'");
        reviewing.threeWait();
        reviewing.look();
        assertThat(reviewing.count("review where owner_id is null")).isEqualTo(1);
        assertThat(reviewing.page(trust.linchpin(), reviewing.review())).contains("owner: nobody yet", "Take it on");
    }

    @Test
    void theTrialTellsEachTimeWhereverItWasTheLatestFirst() {
        var elm = world.ward(trust.organisation(), "Elm");
        for (var daysAgo : new int[] {300, 299, 298, 40, 39, 38}) {
            reviewing.waits(daysAgo, "I waited " + daysAgo + " minutes");
        }
        for (var daysAgo : new int[] {120, 119, 118, 117}) {
            reviewing.waitsAt(elm, daysAgo, "They let me sit for " + daysAgo + " minutes");
        }
        var page = Desk.text(tried("place", "", "each", "ward", "owner", ""));
        assertThat(page)
                .contains(
                        "It would have fired 3 times in the last 365 days.",
                        "from one and the same ward within 60 days",
                        "4 until " + Days.full(LocalDate.now().minusDays(117)),
                        "3 until " + Days.full(LocalDate.now().minusDays(298)),
                        "3, and it goes on");
        assertThat(page.indexOf(Days.full(LocalDate.now().minusDays(38))))
                .isLessThan(page.indexOf(Days.full(LocalDate.now().minusDays(118))));
    }

    @Test
    void theTrialLooksAYearBackAndNoFurther() {
        for (var daysAgo : new int[] {428, 427, 426}) {
            reviewing.waits(daysAgo, "I waited " + daysAgo + " minutes");
        }
        assertThat(tried()).bodyText().contains("It would not have fired in the last 365 days.");
        reviewing.waits(364, "And once more");
        assertThat(tried()).bodyText().contains("It would not have fired");
        reviewing.waits(200, "One");
        reviewing.waits(199, "Two");
        assertThat(tried()).bodyText().contains("The nearest: 2 of 3 comments, from 2 of 3 people, at Rowan in ");
    }

    /** Had it been switched on a year ago, it would have been met already. */
    @Test
    void theTrialCountsWhatWentOnWhenTheYearBegan() {
        for (var daysAgo : new int[] {380, 379, 378, 340, 300}) {
            reviewing.waits(daysAgo, "I waited " + daysAgo + " minutes");
        }
        assertThat(tried())
                .bodyText()
                .contains(
                        "It would have fired once in the last 365 days.",
                        "before this year of days",
                        "5 until " + Days.full(LocalDate.now().minusDays(300)));
    }

    @Test
    void theTrialGoesByTheNumbersThatAreTyped() {
        reviewing.threeWait();
        assertThat(tried("days", "4")).bodyText().contains("The nearest: 1 of 3 comments");
        assertThat(tried("days", "5")).bodyText().contains("The nearest: 2 of 3 comments");
        assertThat(tried("days", "9")).bodyText().contains("It would have fired once");
        assertThat(tried("comments", "1", "people", "1", "days", "1"))
                .bodyText()
                .contains("It would have fired 3 times");
        assertThat(tried("tone", "praise")).bodyText().contains("Nothing was said that it counts.");
        assertThat(tried("tone", "all")).bodyText().contains("It would have fired once");
    }

    @Test
    void whatTheTrialSaysIsWhatHappens() {
        reviewing.threeWait();
        assertThat(tried()).bodyText().contains("It would have fired once");
        reviewing.on();
        reviewing.look();
        assertThat(reviewing.count("review")).isEqualTo(1);
        assertThat(reviewing.count("joined")).isEqualTo(3);
    }

    @Test
    void saysHowPeopleAreToldApart() {
        var rule = reviewing.suggested(trust.leader());
        for (var path : new String[] {rule, rule + "/why", "/reviews/rules/new"}) {
            assertThat(reviewing.page(trust.leader(), path))
                    .as(path)
                    .contains("nobody can tell for certain who spoke twice", "in the same words");
        }
    }

    @Test
    void anEmptyListSaysWhatToDo() {
        assertThat(reviewing.page(trust.leader(), "/reviews/rules")).contains("There is no rule yet", "Suggest a rule");
        assertThat(reviewing.page(trust.leader(), "/reviews")).contains("There is no review yet", "Ask for a review");
    }

    @Test
    void whatHappensElsewhereIsNobodysBusinessHere() {
        var rule = reviewing.on();
        var other = trusts.trust();
        assertThat(desk.post(other.linchpin(), rule + "/off", "version", "1")).hasStatus(404);
        assertThat(desk.get(other.linchpin(), rule)).hasStatus(404);
        assertThat(Desk.text(desk.get(other.linchpin(), "/reviews/rules"))).doesNotContain(rule);
    }
}

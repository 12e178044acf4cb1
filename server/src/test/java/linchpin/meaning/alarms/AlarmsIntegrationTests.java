package linchpin.meaning.alarms;

import static linchpin.support.Said.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.register.Register;
import linchpin.feedback.words.WordsToRead;
import linchpin.meaning.Alarms;
import linchpin.organisation.Organisation;
import linchpin.people.Accounts;
import linchpin.people.Role;
import linchpin.support.Desk;
import linchpin.support.LinchpinTest;
import linchpin.support.World;
import linchpin.support.World.Person;
import linchpin.ui.Days;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LinchpinTest
class AlarmsIntegrationTests {

    @Autowired
    World world;

    @Autowired
    Desk desk;

    @Autowired
    Register register;

    @Autowired
    Alarms alarms;

    @Autowired
    Accounts accounts;

    @Autowired
    WordsToRead words;

    Organisation trust;
    Person linchpin;
    FeedbackId feedback;
    LocalDate yesterday;
    String page;

    @BeforeEach
    void someoneSpeaks() {
        trust = world.organisation();
        linchpin = world.person(trust, Role.LINCHPIN);
        yesterday = LocalDate.now(ZoneId.of("Europe/London")).minusDays(1);
        feedback = said("The lane was blocked").on(yesterday).in(register, trust);
        page = "/log/" + feedback.id();
    }

    private void raise(String kind, String words) {
        assertThat(desk.post(linchpin, page + "/alarms", "kind", kind, "words", words))
                .hasRedirectedUrl(page);
    }

    private List<Alarms.Alarm> standing() {
        return World.in(trust.id(), () -> alarms.standing(feedback));
    }

    private String home(Person person) {
        return Desk.text(desk.get(person, "/home"));
    }

    @Test
    void refusesAKindThatNobodyOffersAndKeepsTheWords() {
        for (var kind : List.of("safety", "URGENT", "")) {
            assertThat(desk.post(linchpin, page + "/alarms", "kind", kind, "words", "The lane is blocked"))
                    .hasStatus(400)
                    .bodyText()
                    .contains("Choose what is serious about it", "The lane is blocked");
        }
        assertThat(standing()).isEmpty();
    }

    @Test
    void refusesAFormWithNothingInIt() {
        assertThat(desk.post(linchpin, page + "/alarms"))
                .hasStatus(400)
                .bodyText()
                .contains("Choose what is serious about it", "Say in a few words what is serious");
    }

    @Test
    void keepsTheKindThatWasChosenWhereTheWordsAreTooLong() {
        var long2001 = "w".repeat(2_001);
        assertThat(desk.post(linchpin, page + "/alarms", "kind", "SAFEGUARDING", "words", long2001))
                .hasStatus(400)
                .bodyText()
                .contains("Shorten this to 2,000 characters", long2001)
                .containsPattern("value=\"SAFEGUARDING\"[^>]*checked");
        raise("SAFEGUARDING", "w".repeat(2_000));
    }

    @Test
    void keepsWhatWasTypedBesideTheAlarmItWasTypedFor() {
        raise("SAFETY", "The first");
        raise("OTHER", "The second");
        var second = standing().getLast().id();
        var outcome = "o".repeat(2_001);
        assertThat(desk.post(linchpin, page + "/alarms/" + second + "/settle", "outcome", outcome, "told", "SAFETY"))
                .hasStatus(400)
                .bodyText()
                .contains("Shorten this to 2,000 characters", "id=\"outcome-" + second + "-error\"")
                .containsOnlyOnce(outcome);
        assertThat(standing()).hasSize(2);
    }

    @Test
    void takesNoTextThatCannotBeKeptAndShowsItMended() {
        assertThat(desk.post(linchpin, page + "/alarms", "kind", "SAFETY", "words", "The\u0000 lane"))
                .hasStatus(400)
                .bodyText()
                .contains("a hidden character", "The lane");
        raise("SAFETY", "The first");
        var alarm = standing().getFirst().id();
        assertThat(desk.post(linchpin, page + "/alarms/" + alarm + "/settle", "outcome", "Sett\ud83dled"))
                .hasStatus(400)
                .bodyText()
                .contains("a hidden character", "Settled", "id=\"outcome-" + alarm + "-error\"");
        assertThat(standing()).hasSize(1);
    }

    @Test
    void isSettledOnceWhereSeveralSettleItAtOnce() throws Exception {
        raise("SAFETY", "The lane is blocked");
        var alarm = standing().getFirst().id();
        var start = new CountDownLatch(1);
        var sent = new ArrayList<Future<Integer>>();
        try (var people = Executors.newFixedThreadPool(4)) {
            for (var i = 0; i < 4; i++) {
                var outcome = "Settled by " + i;
                sent.add(people.submit(() -> {
                    start.await();
                    return desk.post(
                                    linchpin, page + "/alarms/" + alarm + "/settle", "outcome", outcome, "told", "READ")
                            .getResponse()
                            .getStatus();
                }));
            }
            start.countDown();
            var answers = new ArrayList<Integer>();
            for (var each : sent) {
                answers.add(each.get());
            }
            assertThat(answers).containsExactlyInAnyOrder(302, 404, 404, 404);
        }
    }

    @Test
    void cannotBeSettledAtAnotherFeedbackOrFromAnotherOrganisation() {
        raise("SAFETY", "The lane is blocked");
        var settle = "/alarms/" + standing().getFirst().id() + "/settle";
        var other = said("Lunch was cold").in(register, trust);
        assertThat(desk.post(linchpin, "/log/" + other.id() + settle, "outcome", "Done", "told", "READ"))
                .hasStatus(404);
        var stranger = world.person(world.organisation(), Role.LINCHPIN);
        assertThat(desk.post(stranger, page + settle, "outcome", "Done", "told", "READ"))
                .hasStatus(404);
        assertThat(home(stranger)).doesNotContain("Alarms to settle");
        assertThat(standing()).hasSize(1);
    }

    private void machineHears(Alarms.Kind kind, String why) {
        World.as(linchpin, () -> {
            var comment = words.of(feedback).getFirst();
            alarms.raiseByMachine(
                    feedback,
                    new Alarms.Heard(kind, why, comment.id(), 0, comment.words().length()));
            return null;
        });
    }

    private void settle(String told) {
        var alarm = standing().getFirst().id();
        assertThat(desk.post(
                        linchpin,
                        page + "/alarms/" + alarm + "/settle",
                        "outcome",
                        "The ward sister rang the daughter",
                        "told",
                        told))
                .hasRedirectedUrl(page + "#settled-" + alarm);
    }

    @Test
    void isRaisedByTheMachineOnceAKindAlsoAfterItWasSettled() {
        machineHears(Alarms.Kind.SAFETY, "Injury or a fall");
        machineHears(Alarms.Kind.SAFETY, "Injury or a fall");
        assertThat(standing()).hasSize(1);
        settle("READ");
        machineHears(Alarms.Kind.SAFETY, "Injury or a fall");
        assertThat(standing()).isEmpty();
        machineHears(Alarms.Kind.SAFEGUARDING, "Neglect");
        assertThat(standing()).extracting(Alarms.Alarm::words).containsExactly("Neglect");
        assertThat(Desk.text(desk.get(linchpin, page))).contains("The machine that reads, to be on the safe side");
    }

    @Test
    void saysWhyItRangInWhichWordsAndHowOldTheyAre() {
        machineHears(Alarms.Kind.SAFETY, "Injury or a fall");
        assertThat(Desk.text(desk.get(linchpin, page)))
                .contains(
                        "Please look: perhaps injury or a fall",
                        "A machine found it, and may be wrong.",
                        "The lane was blocked",
                        "Said on " + Days.full(yesterday) + ", yesterday");
        assertThat(home(linchpin))
                .containsSubsequence(
                        "“The lane was blocked”", "Please look: perhaps injury or a fall.", "Said on", "yesterday");
    }

    @Test
    void ringsNobodyForWordsThatWereOldWhenTheyCameAndSaysSo() {
        feedback = said("The lane was blocked").on(yesterday.minusDays(90)).in(register, trust);
        page = "/log/" + feedback.id();
        machineHears(Alarms.Kind.SAFETY, "Injury or a fall");
        assertThat(standing()).isEmpty();
        assertThat(home(linchpin)).doesNotContain("Please look");
        assertThat(Desk.text(desk.get(linchpin, page)))
                .contains("Not an alarm, because these words were old when they came:", "Injury or a fall.");
        assertThat(Desk.text(desk.get(linchpin, "/log?alarm=on"))).doesNotContain("The lane was blocked");
    }

    @Test
    void tellsTheGiverWhatCameOfItAndNothingMore() {
        var receipt = desk.receipt(trust, feedback);
        machineHears(Alarms.Kind.SAFEGUARDING, "Neglect");
        assertThat(Desk.text(desk.give("/receipt", "receipt", receipt))).doesNotContain("Somebody looked at this");
        settle("SAFEGUARDING");
        assertThat(Desk.text(desk.give("/receipt", "receipt", receipt)))
                .contains("Somebody looked at this", "passed it on to the safeguarding team.")
                .doesNotContain("neglect", "ward sister", "alarm");
    }

    @Test
    void tellsTheGiverNothingWhereThatCouldPutSomebodyInDanger() {
        var receipt = desk.receipt(trust, feedback);
        machineHears(Alarms.Kind.SAFEGUARDING, "Somebody at risk from those around them");
        settle("NOTHING");
        assertThat(Desk.text(desk.give("/receipt", "receipt", receipt))).doesNotContain("Somebody looked at this");
    }

    @Test
    void isNotSettledWithoutAWordForTheGiver() {
        raise("SAFETY", "The first");
        var alarm = standing().getFirst().id();
        assertThat(desk.post(linchpin, page + "/alarms/" + alarm + "/settle", "outcome", "The lane is kept free"))
                .hasStatus(400)
                .bodyText()
                .contains("Choose what the giver is told", "The lane is kept free", "id=\"told-" + alarm);
        assertThat(standing()).hasSize(1);
    }

    @Test
    void mayBeRaisedByAPersonBesideTheMachines() {
        machineHears(Alarms.Kind.SAFETY, "Injury or a fall");
        raise("SAFETY", "I saw it, too");
        assertThat(standing()).hasSize(2);
    }

    @Test
    void saysWhatWasSettledWhatIsLeftAndWhatTheGiverReads() {
        machineHears(Alarms.Kind.SAFETY, "Injury or a fall");
        machineHears(Alarms.Kind.SAFEGUARDING, "Neglect");
        assertThat(Desk.text(desk.get(linchpin, page)))
                .contains("What was done about the alarm: perhaps injury or a fall")
                .contains("What was done about the alarm: perhaps neglect")
                .doesNotContain("The alarm is settled");
        var first = standing().getFirst();
        var last = standing().getLast();
        settle("SAFEGUARDING");
        var told =
                "The giver reads: “Somebody responsible read this with care, and passed it on to the safeguarding team.”";
        assertThat(Desk.text(desk.get(linchpin, page)))
                .contains("The alarm is settled: perhaps " + first.words().toLowerCase(Locale.UK) + ".", "Settled by")
                .contains("1 alarm about this is left: perhaps " + last.words().toLowerCase(Locale.UK) + ".")
                .containsSubsequence(told, "History", "The alarm was settled. Saf", told, "The ward sister rang");
        settle("NOTHING");
        assertThat(Desk.text(desk.get(linchpin, page)))
                .contains("No alarm about this is left to settle.", "The giver is told nothing of it.");
    }

    /** They hear of it and can do nothing there, so they read who can. */
    @Test
    void isOnTheHomePageOfWhoeverWorksThereAndSaysWhoSettlesIt() {
        var ward = world.ward(trust, "Ward A");
        feedback = said("My gran was left on the floor").at(ward).in(register, trust);
        page = "/log/" + feedback.id();
        raise("SAFEGUARDING", "Her arm is black and blue");
        var manager = world.person(trust);
        World.in(trust.id(), () -> {
            accounts.give(manager.account(), Role.END_USER, ward, null);
            return null;
        });
        assertThat(home(manager)).contains("Alarms that nobody has settled", "Her arm is black and blue");
        assertThat(Desk.text(desk.get(manager, page)))
                .contains("It stands until somebody says what was done.", name(linchpin) + " can settle it.")
                .doesNotContain("Settle the alarm");
        var elsewhere = world.person(trust);
        World.in(trust.id(), () -> {
            accounts.give(elsewhere.account(), Role.END_USER, world.ward(trust, "Ward B"), null);
            return null;
        });
        assertThat(home(elsewhere)).doesNotContain("Her arm is black and blue");
    }

    private String name(Person person) {
        return World.in(
                trust.id(), () -> accounts.names(Set.of(person.account())).get(person.account()));
    }

    private void speaks(String words, LocalDate on) {
        feedback = said(words).on(on).in(register, trust);
        page = "/log/" + feedback.id();
    }

    @Test
    void showsFiveOnTheHomePageAndCountsAllThatTheLogLists() {
        for (var i = 1; i <= 7; i++) {
            speaks("They said number " + i, yesterday.minusDays(10 - i));
            raise("OTHER", "Alarm number " + i);
        }
        raise("SAFETY", "Another about the seventh");
        assertThat(desk.get(linchpin, "/home"))
                .bodyText()
                .containsPattern("Alarms to settle <span\\s+class=\"lp-count\">7<");
        assertThat(Desk.text(desk.get(linchpin, "/log?alarm=on"))).contains("7 pieces of feedback, the latest first");
        assertThat(home(linchpin))
                .contains("Another about the seventh", "1 more alarm about it", "Alarm number 3", "/log?alarm=on")
                .doesNotContain("Alarm number 2");
    }

    @Test
    void standsOnTheHomePageAPersonsBeforeTheMachinesAndThenTheNewestWordsFirst() {
        for (var i = 1; i <= 6; i++) {
            speaks("It was the machine that heard " + i, yesterday.minusDays(10 - i));
            machineHears(Alarms.Kind.SAFEGUARDING, "Neglect");
        }
        speaks("My gran was left on the floor", yesterday.minusDays(40));
        raise("SAFEGUARDING", "Her arm is black and blue");
        assertThat(home(linchpin))
                .containsSubsequence(
                        "Her arm is black and blue",
                        "raised it",
                        "about “My gran was left on the floor”",
                        "“It was the machine that heard 6”",
                        "Please look: perhaps neglect. The machine that reads",
                        "“It was the machine that heard 5”")
                .doesNotContain("heard 2”");
        var log = Desk.text(desk.get(linchpin, "/log"));
        assertThat(log.substring(log.indexOf("Alarms not yet settled"), log.indexOf("See all alarms")))
                .as("the log, which shows five as well")
                .containsSubsequence("My gran was left on the floor", "that heard 6", "that heard 5")
                .doesNotContain("that heard 2");
    }

    @Test
    void isOnTheHomePageOnlyOfThoseWhoMayReadAboutThePlace() {
        var ward = world.ward(trust, "Ward A");
        var elsewhere = world.ward(trust, "Ward B");
        feedback = said("The lane was blocked").at(ward).in(register, trust);
        page = "/log/" + feedback.id();
        raise("SAFETY", "Somebody fell in A");
        var here = world.person(trust);
        var there = world.person(trust);
        World.in(trust.id(), () -> {
            accounts.give(here.account(), Role.CHAMPION, ward, null);
            accounts.give(there.account(), Role.CHAMPION, elsewhere, null);
            return null;
        });
        assertThat(home(here)).contains("Somebody fell in A");
        assertThat(home(there)).doesNotContain("Somebody fell in A");
        var alarm = standing().getFirst().id();
        assertThat(desk.post(there, page + "/alarms/" + alarm + "/settle", "outcome", "Done", "told", "READ"))
                .hasStatus(404);
    }

    @Test
    void isNotShownToTheGiver() {
        raise("SAFEGUARDING", "The daughter may be neglecting him");
        var receipt = desk.receipt(trust, feedback);
        var shown = Desk.text(desk.give("/receipt", "receipt", receipt));
        assertThat(shown).contains("The lane was blocked").doesNotContain("neglecting", "alarm", "Safeguarding");
    }

    @Test
    void isAModeratorsAloneOnceTheGiverTookItBack() {
        raise("SAFETY", "The lane is blocked");
        assertThat(home(linchpin)).contains("The lane is blocked");
        desk.give("/receipt/withdraw", "receipt", desk.receipt(trust, feedback), "sure", "true");
        assertThat(home(linchpin)).as("leads nowhere any more").doesNotContain("The lane is blocked");
        assertThat(desk.get(linchpin, "/withdrawn")).bodyText().contains("Alarm not settled");
        assertThat(desk.get(linchpin, "/withdrawn/" + feedback.id()))
                .bodyText()
                .contains("Alarm not settled", "The lane is blocked");
    }

    @Test
    void isPrintedAsWordsAndNotAsAPage() {
        raise("OTHER", "<script>alert(1)</script>");
        assertThat(home(linchpin)).doesNotContain("<script>alert(1)");
        assertThat(Desk.text(desk.get(linchpin, page))).doesNotContain("<script>alert(1)");
    }
}

package linchpin.meaning.alarms;

import static linchpin.support.Said.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.register.Register;
import linchpin.meaning.Alarms;
import linchpin.organisation.Organisation;
import linchpin.people.Accounts;
import linchpin.people.Role;
import linchpin.support.Desk;
import linchpin.support.LinchpinTest;
import linchpin.support.World;
import linchpin.support.World.Person;
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

    Organisation trust;
    Person linchpin;
    FeedbackId feedback;
    String page;

    @BeforeEach
    void someoneSpeaks() {
        trust = world.organisation();
        linchpin = world.person(trust, Role.LINCHPIN);
        feedback = said("The lane was blocked").in(register, trust);
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
        assertThat(desk.post(linchpin, page + "/alarms/" + second + "/settle", "outcome", outcome))
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
                    return desk.post(linchpin, page + "/alarms/" + alarm + "/settle", "outcome", outcome)
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
        assertThat(desk.post(linchpin, "/log/" + other.id() + settle, "outcome", "Done"))
                .hasStatus(404);
        var stranger = world.person(world.organisation(), Role.LINCHPIN);
        assertThat(desk.post(stranger, page + settle, "outcome", "Done")).hasStatus(404);
        assertThat(home(stranger)).doesNotContain("Alarms to settle");
        assertThat(standing()).hasSize(1);
    }

    @Test
    void isRaisedByTheMachineOnceAKindAlsoAfterItWasSettled() {
        World.as(linchpin, () -> {
            alarms.raiseByMachine(feedback, Alarms.Kind.SAFETY, "Somebody fell");
            alarms.raiseByMachine(feedback, Alarms.Kind.SAFETY, "Somebody fell");
            alarms.settle(feedback, alarms.standing(feedback).getFirst().id(), "Looked at", linchpin.account());
            alarms.raiseByMachine(feedback, Alarms.Kind.SAFETY, "Somebody fell");
            return null;
        });
        assertThat(standing()).isEmpty();
        World.as(linchpin, () -> {
            alarms.raiseByMachine(feedback, Alarms.Kind.SAFEGUARDING, "A child");
            return null;
        });
        assertThat(standing()).extracting(Alarms.Alarm::words).containsExactly("A child");
        assertThat(Desk.text(desk.get(linchpin, page))).contains("The machine that reads, to be on the safe side");
    }

    @Test
    void mayBeRaisedByAPersonBesideTheMachines() {
        World.as(linchpin, () -> {
            alarms.raiseByMachine(feedback, Alarms.Kind.SAFETY, "Somebody fell");
            return null;
        });
        raise("SAFETY", "I saw it, too");
        assertThat(standing()).hasSize(2);
    }

    @Test
    void showsFiveOnTheHomePageAndCountsAll() {
        for (var i = 1; i <= 7; i++) {
            raise("OTHER", "Alarm number " + i);
        }
        assertThat(home(linchpin))
                .contains("Alarm number 1", "Alarm number 5", "/log?alarm=on")
                .doesNotContain("Alarm number 6");
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
        assertThat(desk.post(there, page + "/alarms/" + alarm + "/settle", "outcome", "Done"))
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
    void isPrintedAsWordsAndNotAsAPage() {
        raise("OTHER", "<script>alert(1)</script>");
        assertThat(home(linchpin)).doesNotContain("<script>alert(1)");
        assertThat(Desk.text(desk.get(linchpin, page))).doesNotContain("<script>alert(1)");
    }
}

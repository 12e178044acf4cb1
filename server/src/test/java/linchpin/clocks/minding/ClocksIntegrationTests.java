package linchpin.clocks.minding;

import static linchpin.support.Said.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import linchpin.chores.Turn;
import linchpin.clocks.Clocks;
import linchpin.clocks.DutyClock;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.register.Register;
import linchpin.feedback.removal.FeedbackGone;
import linchpin.organisation.OrganisationId;
import linchpin.people.Role;
import linchpin.support.ByHand;
import linchpin.support.Desk;
import linchpin.support.LinchpinTest;
import linchpin.support.TestTime;
import linchpin.support.Trusts;
import linchpin.support.Trusts.Trust;
import linchpin.support.World;
import linchpin.support.World.Person;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A complaint comes in, and what must be done about it by a day is counted, said, reminded of and kept. */
@LinchpinTest
class ClocksIntegrationTests {

    /** A Monday without a bank holiday near. */
    private static final LocalDate MONDAY = LocalDate.of(2027, 6, 7);

    @Autowired
    Trusts trusts;

    @Autowired
    Desk desk;

    @Autowired
    Register register;

    @Autowired
    ClocksChore chore;

    @Autowired
    Clocks clocks;

    @Autowired
    TestTime time;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    JdbcClient jdbc;

    private Trust trust;

    @BeforeEach
    void clocksBegin() {
        trust = trusts.trust();
        runs(MONDAY);
    }

    private void runs(LocalDate day) {
        on(day, () -> ByHand.does(chore, trust.organisation()));
    }

    private void on(LocalDate day, Runnable work) {
        time.during(day + "T10:00:00Z", work);
    }

    private MvcTestResult posts(LocalDate day, Person person, String path, String... fields) {
        return time.at(day + "T10:00:00Z", () -> desk.post(person, path, fields));
    }

    private String page(LocalDate day, Person person, String path) {
        return time.at(day + "T10:00:00Z", () -> {
            var answer = desk.get(person, path);
            assertThat(answer).hasStatusOk();
            return Jsoup.parse(Desk.text(answer)).select("main").text();
        });
    }

    private FeedbackId complains(LocalDate day, String channel) {
        return said("Nobody rang back.").at(trust.ward()).on(day).by(channel).in(register, trust.organisation());
    }

    private List<DutyClock> of(FeedbackId feedback) {
        return World.in(trust.organisation().id(), () -> clocks.of(feedback));
    }

    private DutyClock acknowledge(FeedbackId feedback) {
        return of(feedback).stream()
                .filter(clock -> clock.duty().endsWith("-acknowledge"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void startByThemselvesOnceForEachDutyFromTheDayItWasReceived() {
        var complaint = complains(MONDAY, "complaint");
        var data = complains(MONDAY, "data-protection");
        var praise = complains(MONDAY, "online");
        var old = complains(MONDAY.minusDays(1), "complaint");
        runs(MONDAY);
        runs(MONDAY);
        assertThat(of(complaint))
                .extracting(DutyClock::duty)
                .containsExactly("complaint-acknowledge", "complaint-answer");
        assertThat(of(data))
                .extracting(DutyClock::duty)
                .containsExactly("data-protection-acknowledge", "data-protection-answer");
        assertThat(of(praise)).isEmpty();
        assertThat(of(old)).as("received before clocks began here").isEmpty();
        assertThat(page(MONDAY, trust.linchpin(), "/log/" + complaint.id()))
                .contains(
                        "Due Thursday 10 June 2027: 3 working days from 7 June 2027, no bank holiday between.",
                        "3 days left");
        assertThat(page(MONDAY, trust.leader(), "/clocks"))
                .contains("4 clocks run. None of them is late.", "Nobody has taken it on", "Due without undue delay")
                .doesNotContain("For all that are ticked");
    }

    /** A file may bring in thousands: others have their turn between. */
    @Test
    void startInPortionsAndGoOnWhereTheyWereInterrupted() {
        IntStream.range(0, 26).forEach(_ -> complains(MONDAY, "complaint"));
        on(MONDAY, () -> World.in(trust.organisation().id(), () -> chore.some(afterOnePortion())));
        assertThat(running()).isEqualTo(50);
        runs(MONDAY);
        assertThat(running()).isEqualTo(52);
    }

    private long running() {
        return desk.count(trust.organisation(), "select count(*) from clocks.clock");
    }

    private Turn afterOnePortion() {
        var asked = new AtomicInteger();
        return new Turn() {
            @Override
            public OrganisationId organisation() {
                return trust.organisation().id();
            }

            @Override
            public boolean over() {
                return asked.incrementAndGet() > 1;
            }
        };
    }

    /** What is older, or is nothing that a law knows of, is started by hand. */
    @Test
    void areStartedByHand() {
        var old = complains(MONDAY.minusDays(1), "complaint");
        var start = "/clocks/start/" + old.id();
        assertThat(posts(MONDAY, trust.nurse(), start, "duty", "complaint-acknowledge"))
                .hasRedirectedUrl("/log/" + old.id() + "#clocks");
        assertThat(posts(MONDAY, trust.nurse(), start, "duty", "healthwatch-answer"))
                .hasStatus(404);
        assertThat(posts(MONDAY, trust.leader(), start, "duty", "complaint-answer"))
                .hasStatus(403);
        assertThat(of(old)).hasSize(1);
    }

    @Test
    void areMetAndItIsSaidHowLate() {
        var clock = acknowledge(complained());
        var met = clock.path() + "/met";
        assertThat(posts(
                        MONDAY.plusDays(5),
                        trust.nurse(),
                        met,
                        "how",
                        "letter",
                        "metOn",
                        "2027-06-13",
                        "note",
                        "I wrote a long note"))
                .hasStatus(400)
                .bodyText()
                .contains("from the one on which the clock began to today", "I wrote a long note");
        assertThat(posts(
                        MONDAY.plusDays(5),
                        trust.nurse(),
                        met,
                        "how",
                        "letter",
                        "metOn",
                        "2027-06-12",
                        "note",
                        "To her sister"))
                .hasRedirectedUrl(clock.path());
        assertThat(page(MONDAY.plusDays(9), trust.linchpin(), clock.path()))
                .contains(
                        "Met on 12 June 2027, 2 days late",
                        "Noted that the clock “Acknowledge a complaint” was met on 12 June 2027: by letter: To her sister",
                        "SI 2009/309",
                        "This is no legal advice");
        assertThat(posts(MONDAY.plusDays(9), trust.nurse(), clock.path() + "/pause", "why", "No"))
                .hasStatus(409);
        assertThat(posts(MONDAY.plusDays(9), trust.nurse(), clock.path() + "/undo", "why", " "))
                .hasStatus(400);
        posts(MONDAY.plusDays(9), trust.nurse(), clock.path() + "/undo", "why", "It went to the wrong address");
        assertThat(page(MONDAY.plusDays(9), trust.linchpin(), clock.path()))
                .contains("6 days late", "It went to the wrong address");
    }

    private FeedbackId complained() {
        var complaint = complains(MONDAY, "complaint");
        runs(MONDAY);
        return complaint;
    }

    @Test
    void areMetSeveralAtOnceAllOrNone() {
        var first = acknowledge(complained());
        var second = acknowledge(complained());
        assertThat(posts(MONDAY, trust.linchpin(), "/clocks", "how", "letter"))
                .hasStatus(400)
                .bodyText()
                .contains("Tick at least one clock");
        assertThat(posts(
                        MONDAY,
                        trust.linchpin(),
                        "/clocks",
                        "clocks",
                        first.id().id().toString(),
                        "how",
                        "pigeon"))
                .hasStatus(400)
                .bodyText()
                .contains("Choose how they were told", "checked");
        var both = new String[] {
            "how",
            "letter",
            "clocks",
            first.id().id().toString(),
            "clocks",
            second.id().id().toString()
        };
        assertThat(posts(MONDAY, trust.linchpin(), "/clocks", both)).hasRedirectedUrl("/clocks");
        assertThat(page(MONDAY, trust.linchpin(), "/clocks"))
                .contains("2 clocks run")
                .doesNotContain("Acknowledge a complaint: ");
    }

    /** A reply that lies there to be read was told to nobody: whoever gave it a receipt only may never look. */
    @Test
    void areMetByTellingOfAReplyAndRunAgainWhereItIsWithdrawn() {
        var complaint = complained();
        var reply = "/log/" + complaint.id() + "/reply";
        posts(MONDAY, trust.nurse(), reply, "words", "We are sorry. Somebody rings on Friday.");
        assertThat(of(complaint)).allMatch(clock -> clock.over().isEmpty());
        assertThat(posts(MONDAY.plusDays(1), trust.linchpin(), reply + "/approve", "version", "1"))
                .hasStatus(302);
        assertThat(of(complaint)).as("approved").allMatch(clock -> clock.over().isEmpty());
        told(reply);
        assertThat(page(
                        MONDAY.plusDays(2),
                        trust.linchpin(),
                        acknowledge(complaint).path()))
                .contains(
                        "Met on 8 June 2027, 2 days before it was due",
                        "by a reply of which they were told: By telephone");
        assertThat(of(complaint)).allMatch(clock -> clock.met().isPresent());
        told(reply, MONDAY.plusDays(2));
        assertThat(page(
                        MONDAY.plusDays(2),
                        trust.linchpin(),
                        acknowledge(complaint).path()))
                .contains("Met on 9 June 2027, 1 day before it was due");
        assertThat(posts(MONDAY.plusDays(2), trust.linchpin(), reply + "/not-told", "version", "1"))
                .hasStatus(302);
        assertThat(of(complaint))
                .as("told by mistake")
                .allMatch(clock -> clock.over().isEmpty());
        told(reply);
        assertThat(posts(
                        MONDAY.plusDays(2),
                        trust.linchpin(),
                        reply + "/withdraw",
                        "version",
                        "1",
                        "because",
                        "It was wrong"))
                .hasStatus(302);
        assertThat(of(complaint)).allMatch(clock -> clock.over().isEmpty());
    }

    /** Of the first version, on the day after the complaint, noted a day later. */
    private void told(String reply) {
        told(reply, MONDAY.plusDays(1));
    }

    private void told(String reply, LocalDate on) {
        assertThat(posts(
                        MONDAY.plusDays(2),
                        trust.linchpin(),
                        reply + "/told",
                        "version",
                        "1",
                        "how",
                        "rang",
                        "toldOn",
                        on.toString()))
                .hasStatus(302);
    }

    /** Two nodes look; whose it is hears on the day before and on the day, champions when it is late. */
    @Test
    void remindOncePerStepAndThenWhoeverAnswersForItAtTheTop() {
        var champion = trusts.person(trust, Role.CHAMPION);
        var complaint = complained();
        var clock = acknowledge(complaint);
        assertThat(posts(
                        MONDAY,
                        trust.linchpin(),
                        clock.path() + "/owner",
                        "owner",
                        trust.nurse().account().id().toString()))
                .hasRedirectedUrl(clock.path());
        assertThat(page(MONDAY, trust.nurse(), "/home")).doesNotContain("Clocks that need you");
        runs(MONDAY.plusDays(2));
        runs(MONDAY.plusDays(2));
        assertThat(page(MONDAY.plusDays(2), trust.nurse(), "/home")).contains("Clocks that need you", "1 day left");
        assertThat(page(MONDAY.plusDays(2), champion, "/home")).doesNotContain("Clocks that need you");
        runs(MONDAY.plusDays(4));
        runs(MONDAY.plusDays(4));
        assertThat(desk.count(trust.organisation(), "select count(*) from clocks.reminded"))
                .isEqualTo(3);
        assertThat(page(MONDAY.plusDays(4), champion, "/home")).contains("Clocks that need you", "1 day late", "Late");
        assertThat(page(MONDAY.plusDays(4), trust.linchpin(), clock.path()))
                .containsOnlyOnce("It is late: it stands before champions")
                .contains("1 day late");
        assertThat(page(MONDAY.plusDays(4), trust.linchpin(), "/clocks?duty=complaint-acknowledge"))
                .contains("1 clock runs. 1 of them is late.");
        assertThat(page(MONDAY.plusDays(4), trust.linchpin(), "/clocks?mine=on"))
                .contains("No clock of these runs");
    }

    @Test
    void standStillWhereTheirDutyAllowsItAndNoLawDoes() {
        var complaint = complained();
        var refused = posts(MONDAY, trust.linchpin(), acknowledge(complaint).path() + "/pause", "why", "We wait");
        assertThat(refused).hasStatus(409);
        assertThat(Desk.refusal(refused)).contains("Its duty allows no pause");
        assertThat(posts(MONDAY, trust.linchpin(), "/clocks/duties", "name", "", "amount", "x"))
                .hasStatus(400)
                .bodyText()
                .contains("Enter what you promise to do", "Enter how many");
        assertThat(posts(
                        MONDAY,
                        trust.linchpin(),
                        "/clocks/duties",
                        "name",
                        "Answer every comment in 10 working days",
                        "subject",
                        "feedback",
                        "step",
                        "answer",
                        "amount",
                        "10",
                        "unit",
                        "working_days",
                        "division",
                        "scotland",
                        "pauses",
                        "while we wait for consent"))
                .hasStatus(302);
        var duty = "own-" + desk.in(trust.organisation(), this::ownDuty);
        posts(MONDAY, trust.linchpin(), "/clocks/start/" + complaint.id(), "duty", duty);
        var own = of(complaint).stream()
                .filter(clock -> clock.duty().equals(duty))
                .findFirst()
                .orElseThrow();
        assertThat(page(MONDAY, trust.linchpin(), own.path()))
                .contains("A duty of our own; no law", "Due Monday 21 June 2027");
        assertThat(posts(MONDAY.plusDays(1), trust.nurse(), own.path() + "/pause", "why", ""))
                .hasStatus(400);
        posts(MONDAY.plusDays(1), trust.nurse(), own.path() + "/pause", "why", "We wait for her daughter");
        assertThat(page(MONDAY.plusDays(3), trust.linchpin(), own.path()))
                .contains("Stands still since 8 June 2027", "We wait for her daughter");
        posts(MONDAY.plusDays(3), trust.nurse(), own.path() + "/resume");
        assertThat(page(MONDAY.plusDays(3), trust.linchpin(), own.path()))
                .contains("Due Wednesday 23 June 2027", "paused 2 working days");
        assertThat(posts(MONDAY, trust.linchpin(), "/clocks/duties/" + duty + "/end"))
                .hasStatus(302);
        assertThat(page(MONDAY.plusDays(3), trust.leader(), "/clocks/duties"))
                .contains("It does not hold today", "Nobody has verified this")
                .doesNotContain("Set a duty of your own");
    }

    private String ownDuty() {
        return jdbc.sql("select id from clocks.own_duty")
                .query(UUID.class)
                .single()
                .toString();
    }

    @Test
    void runForWhatABodyOutsideAsks() {
        var path = "/clocks/requests/new";
        var asks =
                new String[] {"askedBy", "Healthwatch Nowhere", "what", "Their report on going home", "paper", "Shelf 4"
                };
        assertThat(posts(MONDAY, trust.linchpin(), path, asks))
                .hasStatus(400)
                .bodyText()
                .contains("no later than today", "Choose a duty that held", "Their report on going home");
        var more = Arrays.copyOf(asks, 10);
        more[6] = "receivedOn";
        more[7] = "2027-05-03";
        more[8] = "duty";
        more[9] = "healthwatch-answer";
        var logged = posts(MONDAY, trust.linchpin(), path, more);
        assertThat(logged).hasStatus(302);
        var there = Objects.requireNonNull(logged.getResponse().getRedirectedUrl());
        assertThat(page(MONDAY, trust.leader(), there))
                .contains(
                        "Healthwatch Nowhere: Their report on going home",
                        "Shelf 4",
                        "Due Tuesday 1 June 2027: 20 working days from 3 May 2027, 1 bank holiday skipped.",
                        "6 days late");
        var onTheWard = trusts.on(trust.ward(), trust, Role.END_USER);
        assertThat(page(MONDAY, onTheWard, "/clocks")).contains("No clock runs");
        assertThat(posts(MONDAY, onTheWard, path, more)).hasStatus(403);
        assertThat(time.at(MONDAY + "T10:00:00Z", () -> desk.get(onTheWard, there)))
                .hasStatus(404);
        posts(MONDAY, trust.linchpin(), there + "/end", "why", "They took it back");
        assertThat(page(MONDAY, trust.linchpin(), there)).contains("Ended on 7 June 2027: They took it back");
    }

    @Test
    void goIntoAFileForTheYearlyCount() {
        complained();
        var file = time.at(MONDAY + "T10:00:00Z", () -> desk.get(trust.leader(), "/clocks/year/2027/csv"));
        assertThat(file)
                .hasStatusOk()
                .bodyText()
                .contains("Acknowledge a complaint", "2027-06-10")
                .doesNotContain("rang back");
        assertThat(desk.get(trust.leader(), "/clocks/year/1999/csv")).hasStatus(404);
        assertThat(desk.get(trust.leader(), "/clocks/year/2027/pdf")).hasStatus(404);
    }

    @Test
    void tellNothingOfWhatItsGiverTookBackAndEndWithWhatWasDeleted() {
        var complaint = complained();
        desk.change(
                trust.organisation(),
                "update feedback.feedback set withdrawn = true where id = '" + complaint.id() + "'");
        assertThat(page(MONDAY, trust.linchpin(), "/clocks"))
                .contains("Its giver took it back. See whether anything is still owed")
                .doesNotContain("Nobody rang back");
        desk.in(trust.organisation(), () -> {
            events.publishEvent(new FeedbackGone(Set.of(complaint)));
            return true;
        });
        assertThat(of(complaint)).allMatch(clock -> clock.over().isPresent());
    }

    @Test
    void endWithWhatWasDeletedAndWithNothingElse() {
        var deleted = complained();
        var met = complained();
        var kept = complained();
        posts(MONDAY, trust.nurse(), acknowledge(met).path() + "/met", "how", "letter", "metOn", MONDAY.toString());
        desk.in(trust.organisation(), () -> {
            events.publishEvent(new FeedbackGone(Set.of(deleted, met)));
            return true;
        });
        assertThat(of(kept)).noneMatch(clock -> clock.over().isPresent());
        assertThat(of(deleted)).allMatch(clock -> clock.over().isPresent());
        assertThat(of(met)).allMatch(clock -> clock.over().isPresent());
        assertThat(acknowledge(met).met()).as("what was met stays so").isPresent();
    }

    @Test
    void areNoAffairOfAnotherOrganisation() {
        var clock = acknowledge(complained());
        assertThat(desk.get(trusts.trust().linchpin(), clock.path())).hasStatus(404);
    }
}

package linchpin.clocks.minding;

import static linchpin.support.Said.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import linchpin.clocks.Clocks;
import linchpin.clocks.DutyClock;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.register.Register;
import linchpin.organisation.PlaceId;
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
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Clocks are seen where somebody may read what was said, and moved where they may answer it. */
@LinchpinTest
class WhoSeesClocksIntegrationTests {

    @Autowired
    World world;

    @Autowired
    Trusts trusts;

    @Autowired
    Desk desk;

    @Autowired
    Register register;

    @Autowired
    TestTime time;

    @Autowired
    ClocksChore chore;

    @Autowired
    Clocks clocks;

    private Trust trust;
    private PlaceId beech;
    private Person onRowan;
    private Person onBeech;
    private DutyClock clock;

    @BeforeEach
    void aComplaintAboutTheWard() {
        trust = trusts.trust();
        beech = world.ward(trust.organisation(), "Beech");
        onRowan = trusts.on(trust.ward(), trust, Role.END_USER);
        onBeech = trusts.on(beech, trust, Role.END_USER);
        ByHand.does(chore, trust.organisation());
        var complaint = complains(trust.ward(), "I wrote four times.");
        ByHand.does(chore, trust.organisation());
        clock = desk.in(trust.organisation(), () -> clocks.of(complaint)).getFirst();
    }

    private FeedbackId complains(PlaceId place, String words) {
        return said(words).at(place).on(LocalDate.now()).by("complaint").in(register, trust.organisation());
    }

    private String main(Person person, String path) {
        var page = desk.get(person, path);
        assertThat(page).hasStatusOk();
        return Jsoup.parse(Desk.text(page)).select("main").text();
    }

    private MvcTestResult owner(Person by, Person to) {
        return desk.post(by, clock.path() + "/owner", "owner", to.account().id().toString());
    }

    @Test
    void whoeverCoversIsRemindedOfTheClocksOfWhoeverIsAway() {
        var other = trusts.on(trust.ward(), trust, Role.END_USER);
        owner(trust.linchpin(), onRowan);
        var due = clock.due(LocalDate.now()).orElseThrow().day();
        var later = due + "T12:00:00Z";
        time.at(later, () -> ByHand.does(chore, trust.organisation()));
        assertThat(time.at(later, () -> main(onRowan, "/home"))).contains("Clocks that need you");
        assertThat(time.at(later, () -> main(other, "/home"))).doesNotContain("Clocks that need you");
        var away = "/away/" + onRowan.account().id();
        assertThat(main(onRowan, away))
                .contains("clock", "nobody else is until somebody covers", "Ask somebody to cover");
        assertThat(desk.post(
                        onRowan,
                        away,
                        "covers",
                        other.account().id().toString(),
                        "until",
                        due.plusDays(9).toString()))
                .hasStatus(302);
        assertThat(main(onRowan, away)).contains("sees this meanwhile, and is reminded of it");
        assertThat(main(other, away))
                .contains("sees this meanwhile", "1 clock")
                .doesNotContain("Nothing of it is left");
        assertThat(time.at(later, () -> main(other, "/home")))
                .contains("Clocks that need you", "is away, and you cover");
        assertThat(time.at(later, () -> main(onBeech, "/home"))).doesNotContain("Clocks that need you");
        var back = Desk.text(desk.get(onRowan, away)).replaceAll("(?s).*action=\"(/away/covers/[^\"]+/back)\".*", "$1");
        assertThat(desk.post(onRowan, back)).hasStatus(302);
        assertThat(time.at(later, () -> main(other, "/home"))).doesNotContain("Clocks that need you");
    }

    @Test
    void areListedAsFarAsSomebodyReads() {
        assertThat(main(onRowan, "/clocks")).contains("I wrote four times", "Note it for all that are ticked");
        assertThat(main(onBeech, "/clocks")).contains("No clock runs").doesNotContain("I wrote four times");
        assertThat(main(trust.leader(), "/clocks"))
                .contains("I wrote four times")
                .doesNotContain("Note it for all");
        assertThat(main(trusts.person(trust, Role.ANALYST), "/clocks")).contains("I wrote four times");
        assertThat(desk.get(trusts.person(trust, Role.ADMINISTRATOR), "/clocks"))
                .hasStatus(403);
    }

    @Test
    void areOpenedAsFarAsSomebodyReads() {
        assertThat(main(onRowan, clock.path())).contains("Note that it was done");
        assertThat(main(trust.leader(), clock.path()))
                .contains("What happened")
                .doesNotContain("Note that it was done");
        assertThat(desk.get(onBeech, clock.path())).hasStatus(404);
        assertThat(desk.get(trust.linchpin(), "/clocks/" + java.util.UUID.randomUUID()))
                .hasStatus(404);
    }

    @Test
    void areMovedByThoseWhoMayAnswerThere() {
        for (var act : java.util.List.of("met", "pause", "resume", "end", "undo")) {
            assertThat(desk.post(onBeech, clock.path() + "/" + act, "why", "Because", "how", "letter"))
                    .as(act + " from another ward")
                    .hasStatus(404);
            assertThat(desk.post(trust.leader(), clock.path() + "/" + act, "why", "Because"))
                    .as(act + " by somebody who writes no answers")
                    .hasStatus(403);
        }
        assertThat(desk.post(
                        onBeech,
                        "/clocks",
                        "how",
                        "letter",
                        "clocks",
                        clock.id().id().toString()))
                .as("ticked in another ward: nothing is noted")
                .hasStatus(302);
        assertThat(desk.in(trust.organisation(), () -> clocks.with(clock.id()))
                        .orElseThrow()
                        .over())
                .isEmpty();
    }

    @Test
    void areHandedToThoseWhoMayAnswerThere() {
        assertThat(owner(onRowan, onBeech)).hasStatus(404);
        assertThat(owner(onRowan, trust.leader())).hasStatus(404);
        assertThat(owner(onRowan, onRowan)).hasRedirectedUrl(clock.path());
        assertThat(owner(onRowan, onRowan)).as("pressed twice").hasRedirectedUrl(clock.path());
        assertThat(main(onRowan, clock.path())).containsOnlyOnce("Said who sees to the clock");
        assertThat(main(onRowan, "/clocks?mine=on")).contains("1 clock runs");
        assertThat(owner(onRowan, trust.linchpin())).hasRedirectedUrl(clock.path());
        assertThat(main(onRowan, "/clocks?mine=on")).contains("No clock of these runs");
    }

    /** What nobody has taken on is the Linchpin's to see, before anybody is reminded of it. */
    @Test
    void standOnTheHomeOfTheLinchpinUntilSomebodyTakesThemOn() {
        assertThat(main(trust.linchpin(), "/home")).contains("Clocks that need you", "Nobody has taken it on");
        assertThat(main(onRowan, "/home")).doesNotContain("Clocks that need you");
        for (var one : desk.in(trust.organisation(), () -> clocks.running())) {
            desk.post(
                    trust.linchpin(),
                    one.path() + "/owner",
                    "owner",
                    onRowan.account().id().toString());
        }
        assertThat(main(trust.linchpin(), "/home")).doesNotContain("Clocks that need you");
    }

    /** Nothing ever reminds of a duty without a day, so its owner sees it all the time. */
    @Test
    void standOnTheHomeOfTheirOwnerWhereNoDayIsNamed() {
        var data = said("They lost my notes.")
                .at(trust.ward())
                .on(LocalDate.now())
                .by("data-protection")
                .in(register, trust.organisation());
        ByHand.does(chore, trust.organisation());
        var dayless = desk.in(trust.organisation(), () -> clocks.of(data)).stream()
                .filter(one -> one.due(LocalDate.now()).isEmpty())
                .findFirst()
                .orElseThrow();
        desk.post(
                trust.linchpin(),
                dayless.path() + "/owner",
                "owner",
                onRowan.account().id().toString());
        assertThat(main(onRowan, "/home")).contains("Clocks that need you", "no day is named");
    }

    /** Or nobody would hear of it ever again. */
    @Test
    void areTheLinchpinsAgainWhereTheirOwnerCanSeeToThemNoLonger() {
        for (var one : desk.in(trust.organisation(), () -> clocks.running())) {
            hands(one, onRowan);
        }
        assertThat(main(trust.linchpin(), "/home")).doesNotContain("Clocks that need you");
        desk.change(
                trust.organisation(),
                "update people.role_held set ended_at = now() where account_id = '"
                        + onRowan.account().id() + "'");
        assertThat(main(trust.linchpin(), "/home")).contains("Clocks that need you", "can see to it no longer");
    }

    private void hands(DutyClock of, Person to) {
        desk.post(
                trust.linchpin(),
                of.path() + "/owner",
                "owner",
                to.account().id().toString());
    }

    @Test
    void canBeEndedWhereNothingIsOwedWithAReasonThatStays() {
        var end = clock.path() + "/end";
        assertThat(desk.post(onRowan, end, "why", " "))
                .hasStatus(400)
                .bodyText()
                .contains("Enter why", "href=\"#why-end\"");
        assertThat(desk.post(onRowan, end, "why", "x".repeat(1001)))
                .hasStatus(400)
                .bodyText()
                .contains("x".repeat(1001));
        desk.post(onRowan, end, "why", "Spoken, and settled on the same day");
        assertThat(main(trust.leader(), clock.path())).contains("Ended on", "Spoken, and settled on the same day");
        assertThat(owner(onRowan, onRowan)).as("what is over is nobody’s").hasStatus(409);
        var met = desk.post(
                onRowan,
                clock.path() + "/met",
                "how",
                "letter",
                "metOn",
                LocalDate.now().toString(),
                "note",
                "I wrote a long letter to him");
        assertThat(met)
                .hasStatus(409)
                .bodyText()
                .contains("take it back on its page first", "I wrote a long letter to him", "By letter on");
    }

    /** The same pressed twice is noted once; whatever else a second person typed is told to them and not lost. */
    @Test
    void areMetOnceAndASecondNoteIsNotThrownAwayInSilence() {
        var today = LocalDate.now().toString();
        var met = clock.path() + "/met";
        for (var turn = 0; turn < 2; turn++) {
            assertThat(desk.post(onRowan, met, "how", "letter", "metOn", today, "note", "To him"))
                    .hasRedirectedUrl(clock.path());
        }
        assertThat(desk.post(trust.linchpin(), met, "how", "telephone", "metOn", today, "note", "He was glad"))
                .hasStatus(409)
                .bodyText()
                .contains(
                        "Somebody has met or ended it",
                        "What you typed was not noted",
                        "By telephone on",
                        "He was glad");
        assertThat(desk.post(trust.linchpin(), clock.path() + "/end", "why", "He is my cousin"))
                .hasStatus(409)
                .bodyText()
                .contains("What you typed was not noted", "He is my cousin");
        assertThat(main(trust.linchpin(), clock.path()))
                .containsOnlyOnce("Noted that the clock")
                .doesNotContain("He was glad", "What you typed was not noted");
    }

    @Test
    void standInTheHistoryOfTheFeedback() {
        desk.post(
                onRowan,
                clock.path() + "/met",
                "how",
                "spoken",
                "metOn",
                LocalDate.now().toString(),
                "note",
                "At her bed");
        assertThat(main(
                        onRowan,
                        "/log/"
                                + java.util.Objects.requireNonNull(clock.feedback())
                                        .id()))
                .contains("Noted that the clock “Acknowledge a complaint” was met", "At her bed");
    }

    @Test
    void startNothingForWhatIsNotOwed() {
        var praise =
                said("Everybody was kind.").at(trust.ward()).on(LocalDate.now()).in(register, trust.organisation());
        assertThat(desk.post(onRowan, "/clocks/start/" + praise.id(), "duty", "complaint-answer"))
                .hasStatus(404);
        assertThat(desk.post(onBeech, "/clocks/start/" + praise.id(), "duty", "complaint-answer"))
                .hasStatus(404);
        assertThat(main(onRowan, "/log/" + praise.id())).doesNotContain("No clock runs for this");
    }
}

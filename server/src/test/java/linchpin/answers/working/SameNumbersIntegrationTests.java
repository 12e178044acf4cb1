package linchpin.answers.working;

import static linchpin.support.Said.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.IntStream;
import linchpin.answers.AnswerKind;
import linchpin.answers.Answered;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.register.Register;
import linchpin.people.Role;
import linchpin.support.Desk;
import linchpin.support.Html;
import linchpin.support.LinchpinTest;
import linchpin.support.TestTime;
import linchpin.support.Trusts;
import linchpin.support.Trusts.Trust;
import linchpin.support.World.Person;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What stands large on the champion's home opens onto exactly what it counts, and the same number stands there. */
@LinchpinTest
class SameNumbersIntegrationTests {

    private static final String MUCH_LATER = "2046-09-10T12:00:00Z";

    @Autowired
    Trusts trusts;

    @Autowired
    Answered answered;

    @Autowired
    Register register;

    @Autowired
    Desk desk;

    @Autowired
    TestTime time;

    private Trust trust;
    private Person champion;

    @BeforeEach
    void aChampion() {
        trust = trusts.trust();
        champion = trusts.person(trust, Role.CHAMPION);
    }

    private FeedbackId told(int daysAgo) {
        return said("There is nowhere to sit")
                .at(trust.ward())
                .on(LocalDate.now().minusDays(daysAgo))
                .in(register, trust.organisation());
    }

    private void elevenOfTwentyAreAnswered() {
        var together = IntStream.rangeClosed(20, 30).mapToObj(this::told).toArray(FeedbackId[]::new);
        IntStream.rangeClosed(1, 9).forEach(this::told);
        var matter = trusts.matter(trust, "Chairs", together);
        answered.done(trust, matter);
        answered.published(trust, matter, AnswerKind.DID);
    }

    private Document page(String path) {
        return Html.of(desk.get(champion, path));
    }

    private Document opened(String figure) {
        return page(Objects.requireNonNull(
                        page("/home").selectFirst("dt:has(a):has(+ dd:containsOwn(" + figure + ")) a"), figure)
                .attr("href"));
    }

    @Test
    void theShareOpensOntoAllThatWereAnswered() {
        elevenOfTwentyAreAnswered();
        assertThat(page("/home").text()).contains("answered: 11 of 20", "55%", "25 days");
        assertThat(opened("55%").select("main").text()).contains("11 pieces of feedback");
    }

    @Test
    void theDaysOpenOntoTheAnswersThatEndedTheWaiting() {
        elevenOfTwentyAreAnswered();
        var waits = opened("25 days");
        assertThat(waits.select(".nhsuk-lede-text").text()).endsWith("waited no longer than 25 days.");
        assertThat(waits.select("main").text())
                .contains("of 20 pieces of feedback since", "11 had an answer and 9 did not");
        assertThat(waits.select("tbody tr").eachText())
                .singleElement()
                .satisfies(line -> assertThat(line).contains("Chairs", "11", "25 days", "30 days"));
        assertThat(page(waits.select("tbody a").attr("href")).title()).contains("Chairs");
    }

    @Test
    void saysThatNobodyWasAnsweredAndHowManyWait() {
        told(3);
        assertThat(page(WaitsController.PATH).select("main").text())
                .contains("No answer to a matter was published", "none had an answer and 1 did not");
    }

    private Document team(String moment, String place) {
        return time.at(moment, () -> Html.of(desk.get(champion, TeamController.PATH + place)));
    }

    private FeedbackId toldOn(String day) {
        return time.at(
                day + "T12:00:00Z",
                () -> said("There is nowhere to sit")
                        .at(trust.ward())
                        .on(LocalDate.parse(day))
                        .in(register, trust.organisation()));
    }

    private void answeredOn(String day, FeedbackId... told) {
        time.during(day + "T12:00:00Z", () -> {
            var matter = trusts.matter(trust, "Chairs", told);
            answered.done(trust, matter);
            answered.published(trust, matter, AnswerKind.DID);
        });
    }

    @Test
    void aTeamStandsBesideItsOwnPast() {
        answeredOn(
                "2046-03-30",
                IntStream.rangeClosed(10, 20)
                        .mapToObj(day -> toldOn("2046-03-" + day))
                        .toArray(FeedbackId[]::new));
        toldOn("2046-01-05");
        toldOn("2046-04-05");
        toldOn("2046-06-30");
        var page = team(MUCH_LATER, "");
        assertThat(page.select("tbody tr").eachText())
                .containsSequence(
                        "July to September 2046, so far 0 0 of 0 too few to say",
                        "April to June 2046 2 0 of 2 too few to say",
                        "January to March 2046 12 11 of 12 (92%) 15 days");
        assertThat(page.select("main").text())
                .contains(
                        "Of 2 pieces of feedback from April to June 2046, 0 had an answer within 60 days",
                        "In the quarter before it was 11 of 12.")
                .doesNotContain("; in the quarter before, ");
    }

    @Test
    void anAnswerThatCameLateIsNoneWithinTheTimeThatCounts() {
        answeredOn("2046-06-30", toldOn("2046-01-05"));
        assertThat(team(MUCH_LATER, "").select("tbody tr").eachText())
                .contains("January to March 2046 1 0 of 1 too few to say");
    }

    private void post(String day, Person person, FeedbackId told, String path, String... fields) {
        assertThat(time.at(day + "T12:00:00Z", () -> desk.post(person, "/log/" + told.id() + "/reply" + path, fields)))
                .hasStatus(302);
    }

    private void repliedOn(String day, FeedbackId told, int version) {
        post(day, trust.nurse(), told, "", "words", "There are 4 chairs now. Version " + version);
        post(day, trust.linchpin(), told, "/approve", "version", String.valueOf(version));
    }

    /** What a matter was told before they joined it was no answer to them; the reply that came later was. */
    @Test
    void whoeverJoinedAnAnsweredMatterIsAnsweredByTheReplyToThem() {
        var joined = toldOn("2046-03-20");
        answeredOn("2046-03-10", toldOn("2046-03-01"), joined);
        assertThat(team(MUCH_LATER, "").select("tbody tr").eachText())
                .contains("January to March 2046 2 1 of 2 too few to say");
        repliedOn("2046-03-25", joined, 1);
        assertThat(team(MUCH_LATER, "").select("tbody tr").eachText())
                .contains("January to March 2046 2 2 of 2 too few to say");
    }

    @Test
    void whereTheLaterReplyWasWithdrawnTheEarlierIsNoAnswerEither() {
        var told = toldOn("2046-01-05");
        repliedOn("2046-01-20", told, 1);
        repliedOn("2046-02-20", told, 2);
        assertThat(team(MUCH_LATER, "").select("tbody tr").eachText())
                .contains("January to March 2046 1 1 of 1 too few to say");
        post("2046-02-21", trust.linchpin(), told, "/withdraw", "version", "2", "because", "It was wrong");
        assertThat(team(MUCH_LATER, "").select("tbody tr").eachText())
                .contains("January to March 2046 1 0 of 1 too few to say");
    }

    @Test
    void aTeamIsChosenByNameAndIsNobodysOfAnotherOrganisation() {
        toldOn("2046-07-05");
        var there = "?place=" + trust.ward().id();
        var page = team(MUCH_LATER, there);
        assertThat(page.select("tbody tr").eachText())
                .contains("July to September 2046, so far 1 0 of 1 too few to say");
        assertThat(page.select("option[selected]").attr("value"))
                .isEqualTo(trust.ward().id().toString());
        assertThat(desk.get(trusts.trust().linchpin(), TeamController.PATH + there))
                .hasStatus(404);
    }

    @Test
    void saysThatNobodySpokeOfATeam() {
        assertThat(page(TeamController.PATH).select("main").text())
                .contains("Nobody has told anything about this team", "none is put before another");
    }
}

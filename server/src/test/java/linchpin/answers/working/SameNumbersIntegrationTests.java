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

    @Autowired
    Trusts trusts;

    @Autowired
    Answered answered;

    @Autowired
    Register register;

    @Autowired
    Desk desk;

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
}

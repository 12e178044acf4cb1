package linchpin.answers.working;

import static linchpin.support.Said.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import linchpin.answers.AnswerKind;
import linchpin.answers.Answered;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.register.Register;
import linchpin.people.HomePanel;
import linchpin.people.HomePanel.Figure;
import linchpin.people.HomePanel.Panel;
import linchpin.people.Role;
import linchpin.support.ModuleTest;
import linchpin.support.Trusts;
import linchpin.support.Trusts.Trust;
import linchpin.support.World;
import linchpin.support.World.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** "Are we listening, and is it working?", answered by figures that cannot be kinder than what the public reads. */
@ModuleTest
class ChampionsHomeIntegrationTests {

    private static final String PROMISED = "What became of what was promised";
    private static final String ANSWERED = "How many were answered";

    @Autowired
    List<HomePanel> panels;

    @Autowired
    Trusts trusts;

    @Autowired
    Answered answered;

    @Autowired
    Register register;

    private Trust trust;
    private Person champion;

    @BeforeEach
    void aChampion() {
        trust = trusts.trust();
        champion = trusts.person(trust, Role.CHAMPION);
    }

    private Panel panel(String heading) {
        return World.as(
                champion,
                () -> panels.stream()
                        .map(panel -> panel.panel(Trusts.viewer(champion, Role.CHAMPION)))
                        .flatMap(Optional::stream)
                        .filter(panel -> panel.heading().equals(heading))
                        .findFirst()
                        .orElseThrow());
    }

    private List<Figure> figures(String heading) {
        return Objects.requireNonNull(panel(heading).glance()).figures();
    }

    private FeedbackId told(int daysAgo) {
        return said("There is nowhere to sit")
                .at(trust.ward())
                .on(LocalDate.now().minusDays(daysAgo))
                .in(register, trust.organisation());
    }

    @Test
    void saysWhyThereIsNothingWhereNothingWasPromisedOrTold() {
        assertThat(panel(PROMISED).bare()).isTrue();
        assertThat(panel(PROMISED).empty()).contains("nothing was ever promised");
        assertThat(panel(ANSWERED).bare()).isTrue();
        assertThat(panel(ANSWERED).empty()).contains("nobody has told anything");
    }

    @Test
    void countsEveryPromiseOnceWhereThePublicReadsIt() {
        var kept = trusts.matter(trust, "Chairs", told(3));
        answered.done(trust, kept);
        answered.published(trust, kept, AnswerKind.DID);
        answered.done(trust, trusts.matter(trust, "Tables", told(2)));
        assertThat(figures(PROMISED)).singleElement().satisfies(figure -> {
            assertThat(figure.shown()).isEqualTo("2");
            assertThat(figure.label()).isEqualTo("Done, and claimed");
            assertThat(figure.path()).endsWith("/standing/claimed");
        });
    }

    @Test
    void tellsHowManyWereAnsweredAndHowLongHalfOfThemWaited() {
        var together = IntStream.rangeClosed(20, 30).mapToObj(this::told).toArray(FeedbackId[]::new);
        IntStream.rangeClosed(1, 9).forEach(this::told);
        var matter = trusts.matter(trust, "Chairs", together);
        assertThat(figures(ANSWERED))
                .extracting(Figure::shown)
                .as("nobody is answered by a matter")
                .containsExactly("0%");
        answered.done(trust, matter);
        answered.published(trust, matter, AnswerKind.DID);
        assertThat(figures(ANSWERED)).extracting(Figure::shown).containsExactly("55%", "25 days");
        var share = figures(ANSWERED).getFirst();
        assertThat(share.label()).startsWith("answered: 11 of 20 pieces of feedback since ");
        assertThat(share.path()).isEqualTo("/log?from=" + LocalDate.now().minusYears(1) + "&state=had-answer");
    }

    @Test
    void makesNoShareAndNoWaitOfAFew() {
        var one = told(5);
        told(4);
        var matter = trusts.matter(trust, "Chairs", one);
        answered.done(trust, matter);
        answered.published(trust, matter, AnswerKind.DID);
        assertThat(figures(ANSWERED)).extracting(Figure::shown).containsExactly("1 of 2");
        assertThat(Objects.requireNonNull(panel(ANSWERED).glance()).says()).contains("Too few");
    }
}

package linchpin.rounds.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import linchpin.rounds.AskedQuestions.Asked;
import linchpin.rounds.SaidTheme;
import org.junit.jupiter.api.Test;

class QuestionsFormTests {

    private static final SaidTheme PARKING = new SaidTheme("Parking, transport", 3);
    private static final SaidTheme NONE = new SaidTheme("", 1);
    private static final List<SaidTheme> THEMES = List.of(PARKING, NONE);

    private static QuestionsForm form(Map<String, String> ask, Set<String> to, String left) {
        return new QuestionsForm(ask, to, left);
    }

    @Test
    void isEnoughWithAQuestionThatAnswersToAllThatWasSaid() {
        var form = form(Map.of("1", " Why? "), Set.of("1." + PARKING.key(), "1.none"), "");
        assertThat(form.errors(THEMES).any()).isFalse();
        assertThat(form.questions(THEMES)).containsExactly(new Asked(1, "Why?", List.of("Parking, transport", "")));
        assertThat(form.questions(THEMES).getFirst().answers()).isEqualTo("Parking, transport; Under no theme");
    }

    @Test
    void isNotEnoughWithoutAQuestion() {
        assertThat(QuestionsForm.empty().errors(List.of()).fields()).containsExactly("ask[1]");
    }

    @Test
    void saysWhatNoQuestionTakesUp() {
        var form = form(Map.of("1", "Why?"), Set.of("1." + PARKING.key()), "");
        assertThat(form.errors(THEMES).of("left")).isEqualTo("Say why no question takes this up: Under no theme");
        assertThat(form(Map.of("1", "Why?"), Set.of("1." + PARKING.key()), "It was off the point")
                        .errors(THEMES)
                        .any())
                .isFalse();
    }

    @Test
    void everyQuestionAnswersToSomethingWhereSomethingWasSaid() {
        var form = form(Map.of("1", "Why?", "2", "When?"), Set.of("1.none", "1." + PARKING.key()), "");
        assertThat(form.errors(THEMES).fields()).containsExactly("to-2");
        assertThat(form(Map.of("1", "Why?"), Set.of(), "").errors(List.of()).any())
                .isFalse();
    }

    @Test
    void whatIsTickedForAQuestionThatIsNotWrittenIsAsked() {
        var form = form(Map.of("1", "Why?"), Set.of("1.none", "1." + PARKING.key(), "3.none"), "");
        assertThat(form.errors(THEMES).fields()).containsExactly("ask[3]");
    }

    @Test
    void areNumberedWithoutGaps() {
        var form = form(Map.of("2", "When?", "5", "Why?"), Set.of("2.none", "5.none"), "The rest is known");
        assertThat(form.questions(THEMES)).extracting(Asked::n).containsExactly(1, 2);
        assertThat(form.questions(THEMES)).extracting(Asked::words).containsExactly("When?", "Why?");
    }

    @Test
    void whatIsWrongStandsInTheOrderOfThePage() {
        var form = form(Map.of("2", "When?"), Set.of("3.none"), "");
        assertThat(form.errors(THEMES).fields()).containsExactly("to-2", "ask[3]", "left");
        assertThat(QuestionsForm.empty().errors(THEMES).fields()).containsExactly("ask[1]", "left");
    }

    @Test
    void areShortEnoughToBeRead() {
        var form = form(Map.of("1", "Why? ".repeat(120)), Set.of("1.none"), "x".repeat(2001));
        assertThat(form.errors(THEMES).fields()).containsExactlyInAnyOrder("ask[1]", "left");
    }
}

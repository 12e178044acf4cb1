package linchpin.analysis.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuestionTests {

    @Test
    void knowsTheUsualWordings() {
        assertThat(Question.of("FFT Why?")).isEqualTo(Question.WHY);
        assertThat(Question.of("Please tell us why you gave your answer")).isEqualTo(Question.WHY);
        assertThat(Question.of("What was good?")).isEqualTo(Question.WHAT_WAS_GOOD);
        assertThat(Question.of("What did we do well?")).isEqualTo(Question.WHAT_WAS_GOOD);
        assertThat(Question.of("What could we do better?")).isEqualTo(Question.WHAT_COULD_BE_BETTER);
        assertThat(Question.of("How could we improve?")).isEqualTo(Question.WHAT_COULD_BE_BETTER);
    }

    @Test
    void takesTheRestAsItComes() {
        assertThat(Question.of("")).isEqualTo(Question.OTHER);
        assertThat(Question.of("Things you were particularly satisfied and/or dissatisfied with"))
                .isEqualTo(Question.OTHER);
        assertThat(Question.of("Who brought you?")).isEqualTo(Question.OTHER);
    }
}

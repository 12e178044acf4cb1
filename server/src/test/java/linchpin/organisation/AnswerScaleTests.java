package linchpin.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import linchpin.organisation.AnswerScale.Worth;
import linchpin.organisation.Questions.Answer;
import org.junit.jupiter.api.Test;

class AnswerScaleTests {

    private final AnswerScale scale = new AnswerScale(List.of(
            new Answer("now", "1", "Very good", 1, 1),
            new Answer("now", "6", "Don't know", null, 6),
            new Answer("next", "a", "Wonderful", 1, 1),
            new Answer("before", "1", "Extremely likely", 1, null),
            new Answer("before", "6", "Don't know", null, null)));

    @Test
    void countsAnAnswerAsTheReferenceDataSay() {
        assertThat(scale.of("now", "1")).isEqualTo(new Worth(1, 1));
        assertThat(scale.of("now", "6")).isEqualTo(new Worth(null, 6));
        assertThat(scale.of("next", "a")).isEqualTo(new Worth(1, 1));
    }

    @Test
    void scoresButNeverCountsAnAnswerOfAnotherSeries() {
        assertThat(scale.of("before", "1")).isEqualTo(new Worth(1, 0));
        assertThat(scale.of("before", "6")).isEqualTo(new Worth(null, 0));
        assertThat(scale.of("before", "99")).isEqualTo(new Worth(null, 0));
    }

    @Test
    void countsAnAnswerThatNobodyKnowsApart() {
        assertThat(scale.of("now", "8")).isEqualTo(new Worth(null, 7));
        assertThat(scale.unknown("now")).isEqualTo(new Worth(null, 7));
    }

    @Test
    void countsNothingWhereNothingWasAnswered() {
        assertThat(scale.of("now", null)).isEqualTo(Worth.NOTHING);
        assertThat(scale.of(null, "1")).isEqualTo(Worth.NOTHING);
        assertThat(scale.of("a question of somebody's own", "1")).isEqualTo(new Worth(null, 0));
    }
}

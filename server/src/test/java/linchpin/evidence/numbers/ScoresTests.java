package linchpin.evidence.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import linchpin.analysis.figures.FriendsAndFamily;
import org.junit.jupiter.api.Test;

class ScoresTests {

    private static FriendsAndFamily scores(long good, long poor) {
        return new FriendsAndFamily(good, 0, 0, 0, poor, 0);
    }

    @Test
    void areSaidInAHundredWithNobodyRoundedAway() {
        assertThat(Scores.good(scores(81, 19))).isEqualTo("81 in 100 scores were good or very good");
        assertThat(Scores.good(scores(305, 1))).startsWith("99 in 100");
        assertThat(Scores.good(scores(1, 305))).startsWith("1 in 100");
        assertThat(Scores.good(scores(306, 0))).startsWith("100 in 100");
        assertThat(Scores.good(scores(0, 306))).startsWith("0 in 100");
    }

    @Test
    void makeNoShareOfAFew() {
        assertThat(Scores.enough(scores(5, 5))).isTrue();
        assertThat(Scores.enough(scores(5, 4))).isFalse();
        assertThat(Scores.good(scores(5, 4))).isEqualTo("only 9 scores were given: too few for a share");
        assertThat(Scores.good(scores(1, 0))).isEqualTo("only 1 score was given: too few for a share");
        assertThat(Scores.good(scores(0, 0))).isEqualTo("nobody gave a score");
        assertThat(Scores.briefly(5, scores(5, 4))).isEqualTo("too few");
        assertThat(Scores.briefly(5, scores(5, 5))).isEqualTo("50 in 100");
    }

    @Test
    void beginAndEndAsASentenceDoes() {
        assertThat(Scores.sentence("nobody gave a score")).isEqualTo("Nobody gave a score.");
        assertThat(Scores.sentence("81 in 100 were good")).isEqualTo("81 in 100 were good.");
    }
}

package linchpin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CountNounTests {

    @Test
    void isCalledWhatItIs() {
        assertThat(CountNoun.FEEDBACK.of(1)).isEqualTo("1 piece of feedback");
        assertThat(CountNoun.FEEDBACK.of(12)).isEqualTo("12 pieces of feedback");
        assertThat(CountNoun.RESPONSES.of(1)).isEqualTo("1 response");
        assertThat(CountNoun.RESPONSES.of(1_204)).isEqualTo("1,204 responses");
        assertThat(CountNoun.SCORES.of(0)).isEqualTo("0 scores");
        assertThat(CountNoun.SCORES.word(1)).isEqualTo("score");
    }

    /** One time somebody spoke is not one person. */
    @Test
    void isNeverCalledPeople() {
        for (var counted : CountNoun.values()) {
            assertThat(counted.of(1) + counted.of(2)).doesNotContain("person", "people");
        }
    }

    @Test
    void separatesThousands() {
        assertThat(CountNoun.number(1_234_567)).isEqualTo("1,234,567");
        assertThat(CountNoun.number(0)).isEqualTo("0");
        assertThat(CountNoun.number(1_002_030)).isEqualTo("1,002,030");
        assertThat(CountNoun.number(-12_000)).isEqualTo("-12,000");
    }
}

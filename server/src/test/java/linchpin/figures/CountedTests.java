package linchpin.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CountedTests {

    @Test
    void isCalledWhatItIs() {
        assertThat(Counted.FEEDBACK.of(1)).isEqualTo("1 piece of feedback");
        assertThat(Counted.FEEDBACK.of(12)).isEqualTo("12 pieces of feedback");
        assertThat(Counted.RESPONSES.of(1)).isEqualTo("1 response");
        assertThat(Counted.RESPONSES.of(1_204)).isEqualTo("1,204 responses");
        assertThat(Counted.SCORES.of(0)).isEqualTo("0 scores");
        assertThat(Counted.SCORES.word(1)).isEqualTo("score");
    }

    /** One time somebody spoke is not one person. */
    @Test
    void isNeverCalledPeople() {
        for (var counted : Counted.values()) {
            assertThat(counted.of(1) + counted.of(2)).doesNotContain("person", "people");
        }
    }

    @Test
    void separatesThousands() {
        assertThat(Counted.number(1_234_567)).isEqualTo("1,234,567");
        assertThat(Counted.number(0)).isEqualTo("0");
    }
}

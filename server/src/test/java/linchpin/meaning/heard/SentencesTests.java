package linchpin.meaning.heard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentencesTests {

    @Test
    void eachSentenceAndEachLineIsAThought() {
        assertThat(Sentences.of("I waited seven hours for tablets. Nobody came!\nNurse Beth was kind"))
                .containsExactly("I waited seven hours for tablets.", "Nurse Beth was kind");
    }

    @Test
    void aTitleOrANumberEndsNoSentence() {
        assertThat(Sentences.of("The wait was 2.5 hours long")).containsExactly("The wait was 2.5 hours long");
    }

    @Test
    void thereIsNothingInNothingAndNoMoreThanEightInMuch() {
        assertThat(Sentences.of("")).isEmpty();
        assertThat(Sentences.of("Thank you.")).isEmpty();
        assertThat(Sentences.of("The food was cold. ".repeat(30))).hasSize(8);
    }
}

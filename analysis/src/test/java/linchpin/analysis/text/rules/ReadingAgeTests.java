package linchpin.analysis.text.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadingAgeTests {

    @Test
    void risesWithLongWordsAndLongSentences() {
        var plain = ReadingAge.of("The nurse was kind. She sat with me. We had a cup of tea and a chat.");
        var hard = ReadingAge.of(
                "Notwithstanding considerable organisational difficulties, the multidisciplinary team demonstrated"
                        + " exemplary professionalism throughout an extraordinarily complicated rehabilitation.");
        assertThat(plain).isLessThan(9);
        assertThat(hard).isGreaterThan(18);
    }

    @Test
    void saysNothingOfAFewWords() {
        assertThat(ReadingAge.of("Very good care")).isNull();
    }
}

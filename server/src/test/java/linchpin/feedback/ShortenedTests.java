package linchpin.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortenedTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            When somebody answered they were kind | 60 | When somebody answered they were kind
            When somebody answered they were kind | 30 | When somebody answered they …
            When somebody answered, they were     | 26 | When somebody answered …
            When somebody answered they were kind | 37 | When somebody answered they were kind
            """)
    void cutsBetweenWordsAndSaysSo(String words, int most, String shortened) {
        assertThat(Shortened.to(most, words)).isEqualTo(shortened).hasSizeLessThanOrEqualTo(most);
    }

    @Test
    void cutsAWordThatFillsItAllBetweenCharacters() {
        assertThat(Shortened.to(6, "verylongword")).isEqualTo("very …");
        assertThat(Shortened.to(5, "ab👩‍👧cdefgh")).isEqualTo("ab …");
    }
}

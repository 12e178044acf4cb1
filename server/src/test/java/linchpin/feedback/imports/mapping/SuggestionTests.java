package linchpin.feedback.imports.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTests {

    @ParameterizedTest
    @CsvSource({
        "What was good?, what_good",
        "What were you satisfied with?, what_good",
        "How could we improve?, could_improve",
        "What were you dissatisfied with?, could_improve",
        "Anything you were particularly satisfied and/or dissatisfied with, nonspecific",
        "FFT why?, nonspecific"
    })
    void tellsWhatAQuestionAsksFor(String wording, String asked) {
        assertThat(Suggestion.questionClass(wording)).isEqualTo(asked);
    }
}

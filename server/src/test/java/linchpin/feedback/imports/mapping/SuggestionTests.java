package linchpin.feedback.imports.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import linchpin.organisation.QuestionClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTests {

    @ParameterizedTest
    @CsvSource({
        "What was good?, WHAT_GOOD",
        "What were you satisfied with?, WHAT_GOOD",
        "How could we improve?, COULD_IMPROVE",
        "What were you dissatisfied with?, COULD_IMPROVE",
        "Anything you were particularly satisfied and/or dissatisfied with, NONSPECIFIC",
        "FFT why?, NONSPECIFIC"
    })
    void tellsWhatAQuestionAsksFor(String wording, QuestionClass asked) {
        assertThat(Suggestion.questionClass(wording)).isEqualTo(asked);
    }
}

package linchpin.feedback.imports.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import linchpin.feedback.imports.scales.ScaleName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScaleNameTests {

    /** The number of the question was taken for a point of the scale, and praise counted as blame where 5 was the best. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "q1 likely to recommend",
                "q2 satisfied with care",
                "q1: good experience rating",
                "q5 happy with the food",
                "3. satisfied with the staff"
            })
    void theNumberOfAQuestionSaysNothingOfTheScale(String name) {
        assertThat(new ScaleName(name).bestEnd()).isEmpty();
    }

    /** As many steps as it says: the best of three is not the middle of five. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "mood (1 = unhappy, 3 = happy)",
                "care (1 = good, 3 = bad)",
                "care (1 = poor, 4 = excellent)",
                "care (1 = poor, 6 = excellent)"
            })
    void scalesOfOtherLengthsAreNotTakenForFive(String name) {
        assertThat(new ScaleName(name).otherScale()).isTrue();
        assertThat(new ScaleName(name).bestEnd()).isEmpty();
    }
}

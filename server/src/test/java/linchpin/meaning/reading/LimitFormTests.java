package linchpin.meaning.reading;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LimitFormTests {

    private final Validator validator =
            Validation.buildDefaultValidatorFactory().getValidator();

    @ParameterizedTest
    @CsvSource({"0, 0.0", "7, 0.07", "50, 0.5", "' 66 ', 0.66", "80%, 0.8", "'80 %', 0.8", "100, 1.0"})
    void takesAWholeNumberWithOrWithoutItsSign(String typed, double share) {
        var form = new LimitForm(typed);
        assertThat(validator.validate(form)).isEmpty();
        assertThat(form.share()).isEqualTo(share);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "%", "lots", "-1", "101", "1000", "5.5", "1e1", "٥", "50%%"})
    void refusesWhatIsNone(String typed) {
        assertThat(validator.validate(new LimitForm(typed))).hasSize(1);
    }

    @Test
    void refusesAFieldThatWasNotSent() {
        assertThat(validator.validate(new LimitForm(null))).hasSize(1);
    }
}

package linchpin.returns;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EligibleFormTests {

    private static final UUID ASH = new UUID(0, 1);
    private static final UUID BEECH = new UUID(0, 2);

    private final Validator validator =
            Validation.buildDefaultValidatorFactory().getValidator();

    private static EligibleForm typed(String text) {
        return new EligibleForm(Map.of(ASH.toString(), text));
    }

    @ParameterizedTest
    @CsvSource({"0,0", "12,12", "' 12 ',12", "'1,204',1204", "'12,204,000',12204000", "99999999,99999999"})
    void takesWholeNumbersAsPeopleWriteThem(String text, int number) {
        assertThat(validator.validate(typed(text))).isEmpty();
        assertThat(typed(text).numbers(List.of(ASH))).isEqualTo(Map.of(ASH, number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"many", "-3", "1.5", "1,2", "1,23,456", "123456789", "1 204", "=1+1", "٣"})
    void refusesWhatIsNoWholeNumberAndKeepsItAsTyped(String text) {
        assertThat(validator.validate(typed(text))).hasSize(1);
        assertThat(typed(text).typed(ASH)).hasValue(text);
    }

    @Test
    void takesNothingForALineThatWasLeftEmpty() {
        assertThat(validator.validate(typed(" "))).isEmpty();
        assertThat(typed(" ").numbers(List.of(ASH))).isEmpty();
        assertThat(typed(" ").typed(ASH))
                .as("it was emptied, so what is kept does not come back")
                .hasValue("");
        assertThat(new EligibleForm(null).typed(ASH)).isEmpty();
    }

    @Test
    void takesNoNumberForAPlaceThatIsNoLine() {
        var form = new EligibleForm(Map.of(ASH.toString(), "3", BEECH.toString(), "4", "not an id", "5"));
        assertThat(form.numbers(List.of(BEECH))).isEqualTo(Map.of(BEECH, 4));
    }

    @Test
    void bearsAFieldWithoutAValue() {
        var sent = new HashMap<String, String>();
        sent.put(ASH.toString(), null);
        assertThat(new EligibleForm(sent).numbers(List.of(ASH))).isEmpty();
    }
}

package linchpin.influence;

import static org.assertj.core.api.Assertions.assertThat;

import linchpin.ui.Errors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutcomeTypedTests {

    @ParameterizedTest
    @CsvSource({
        "'', '', '', '', false, how",
        "perhaps, '', '', Chairs, false, how",
        "nothing, '', '', '', false, words",
        "moved, '', '', '', false, words",
        "moved, '', /matters/x, '', false, address",
        "moved, /matters/y, '', Chairs, false, chosen"
    })
    void saysWhatIsMissing(String how, String chosen, String address, String words, boolean found, String field) {
        var form = new OutcomeTyped(how, chosen, address, words);
        assertThat(form.errors(Errors.none(), found).fields()).containsExactly(field);
    }

    @ParameterizedTest
    @CsvSource({
        "nothing, '', '', They left, false",
        "moved, '', '', Chairs came, false",
        "moved, /matters/y, '', '', true",
        "moved, '', https://here.example/matters/y, '', true"
    })
    void isEnoughWithALinkOrWords(String how, String chosen, String address, String words, boolean found) {
        assertThat(new OutcomeTyped(how, chosen, address, words)
                        .errors(Errors.none(), found)
                        .any())
                .isFalse();
    }

    @Test
    void whatWasTypedGoesBeforeWhatWasChosen() {
        assertThat(new OutcomeTyped("moved", "/matters/a", "/matters/b", "").linked())
                .isEqualTo("/matters/b");
        assertThat(new OutcomeTyped("moved", "/matters/a", " ", "").linked()).isEqualTo("/matters/a");
    }
}

package linchpin.decisions.voting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import linchpin.ui.Errors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadyFormTests {

    private static final int OPTIONS = 3;

    private static Errors errors(ReadyForm form) {
        return form.errors(OPTIONS, Errors.none());
    }

    @Test
    void whoHasNoneSaysNothingElse() {
        var form = new ReadyForm("none", List.of(2), "");
        assertThat(errors(form).any()).isFalse();
        assertThat(form.some()).isEmpty();
        assertThat(form.whole()).isFalse();
        assertThat(errors(new ReadyForm("none", List.of(), "My sister works there"))
                        .of("interest"))
                .as("what they wrote is not thrown away")
                .isNotNull();
    }

    @Test
    void whoHasOneInSomeSaysInWhichAndWhatItIs() {
        var form = new ReadyForm("some", List.of(1, 3), "My sister works there");
        assertThat(errors(form).any()).isFalse();
        assertThat(form.some()).containsExactly(1, 3);
        assertThat(errors(new ReadyForm("some", List.of(), "My sister")).of("options"))
                .isEqualTo("Choose in which you have an interest");
        assertThat(errors(new ReadyForm("some", List.of(1), "")).of("what"))
                .isEqualTo("Enter what it is, in a few words");
    }

    @Test
    void whoHasOneInAllOfItSaysWhatItIs() {
        var form = new ReadyForm("all", null, "I would lose my post");
        assertThat(errors(form).any()).isFalse();
        assertThat(form.whole()).isTrue();
        assertThat(form.some()).isEmpty();
        assertThat(errors(new ReadyForm("all", null, " ")).of("what")).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "perhaps", "NONE"})
    void whoChoosesNothingIsAskedTo(String interest) {
        assertThat(errors(new ReadyForm(interest, List.of(), "x")).of("interest"))
                .isEqualTo("Choose one: most people have none");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 4, -1})
    void anOptionThatThereIsNotIsNotTaken(int option) {
        assertThat(errors(new ReadyForm("some", List.of(option), "x")).of("options"))
                .isNotNull();
    }

    @Test
    void whatItIsHasAnEnd() {
        assertThat(errors(new ReadyForm("all", null, "a".repeat(1000))).any()).isFalse();
        assertThat(errors(new ReadyForm("all", null, "a".repeat(1001))).of("what"))
                .isNotNull();
    }
}

package linchpin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypedTests {

    @Test
    void standsWithoutBlanksAroundIt() {
        assertThat(Typed.text(" words \n")).isEqualTo("words");
        assertThat(Typed.text(null)).isEmpty();
    }
}

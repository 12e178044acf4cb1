package linchpin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTests {

    @ParameterizedTest
    @ValueSource(strings = {"", "words", "two\r\nlines\n\tand a tab", "Māori 😀 \u202eright to left\u00a0"})
    void maySayWhateverCanBeStored(String text) {
        assertThat(text).matches(Typed.STORABLE);
        assertThat(Typed.mended(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u0007b", "a\ud83db", "a\ude00b", "\u001bab"})
    void isMendedWhereItCannotBeStored(String text) {
        assertThat(text).doesNotMatch(Typed.STORABLE);
        assertThat(Typed.mended(text)).isEqualTo("ab");
    }

    @Test
    void isUnderstoodHoweverLongItIs() {
        assertThat("😀 and more ".repeat(100_000).matches(Typed.STORABLE)).isTrue();
    }

    @Test
    void standsWithoutBlanksAroundIt() {
        assertThat(Typed.text(" words \n")).isEqualTo("words");
        assertThat(Typed.text(null)).isEmpty();
    }
}

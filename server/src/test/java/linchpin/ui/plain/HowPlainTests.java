package linchpin.ui.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import linchpin.ui.plain.HowPlain.Piece;
import org.junit.jupiter.api.Test;

class HowPlainTests {

    private static final String HARD =
            "We will utilise a multidisciplinary pathway to facilitate communication between organisations in accordance with guidance.";

    @Test
    void saysFromWhichAgeOnAndWhatToAimFor() {
        assertThat(HowPlain.of("We put up two pegs at each bed. Coats hang there now. It took a day.")
                        .says())
                .endsWith("plain enough for most.");
        assertThat(HowPlain.of(HARD).says()).contains("Most people aged 2", "Aim for 11 or less");
        assertThat(HowPlain.of("Two pegs.").says()).contains("too short");
    }

    @Test
    void marksHardWordsAndLosesNoWord() {
        var plain = HowPlain.of(HARD);
        assertThat(plain.marked()).isTrue();
        assertThat(plain.pieces().stream().map(Piece::words).collect(Collectors.joining()))
                .isEqualTo(HARD);
        assertThat(plain.pieces()).contains(new Piece("utilise", true), new Piece("We will ", false));
        assertThat(plain.instead()).contains("utilise: use", "facilitate: help");
    }

    @Test
    void marksNothingInPlainWords() {
        assertThat(HowPlain.of("Two pegs at each bed.").marked()).isFalse();
        assertThat(HowPlain.of("").pieces()).isEmpty();
    }
}

package linchpin.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import linchpin.rounds.WhatWasSaid.Counts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SaidThemeTests {

    /** A comma would take a single tick apart. */
    @Test
    void isCalledInFormsByWhatHasNoComma() {
        assertThat(SaidTheme.key("Parking, transport"))
                .matches("[0-9a-f]{8}")
                .isEqualTo(SaidTheme.key("Parking, transport"));
        assertThat(SaidTheme.key("Parking")).isNotEqualTo(SaidTheme.key("Parking, transport"));
    }

    @Test
    void whatStandsUnderNoneIsFoundToo() {
        var none = new SaidTheme("", 3);
        assertThat(none.label()).isEqualTo("Under no theme");
        assertThat(none.key()).isEqualTo("none");
        assertThat(SaidTheme.label("Parking")).isEqualTo("Parking");
    }

    @Test
    void everybodyReadsHowMuchIsNotShownAndWhy() {
        assertThat(new Counts(1, 2, 0, 3, Map.of()).notShown()).isEmpty();
        assertThat(new Counts(1, 2, 0, 3, Map.of()).undecided()).isEqualTo(3);
        assertThat(new Counts(0, 0, 0, 3, Map.of("It is hateful", 1)).notShown())
                .isEqualTo("1 is not shown: 1 (It is hateful).");
        assertThat(new Counts(0, 0, 0, 3, Map.of("It is hateful", 2)).notShown())
                .isEqualTo("2 are not shown: 2 (It is hateful).");
    }

    @ParameterizedTest
    @EnumSource(value = Because.class, names = "TAKEN", mode = EnumSource.Mode.EXCLUDE)
    void everyReasonCanBeChosenAndFoundAgain(Because because) {
        assertThat(Because.of(because.stored())).contains(because);
        assertThat(Because.choices()).anyMatch(choice -> choice.label().equals(because.label()));
    }
}

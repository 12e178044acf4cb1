package linchpin.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WhyTakenTests {

    @ParameterizedTest
    @EnumSource
    void isFoundAgainAsItWasStored(WhyTaken why) {
        assertThat(WhyTaken.of(why.stored())).contains(why);
        assertThat(why.told()).startsWith("[Taken away: ").endsWith("]");
    }

    @Test
    void isNoneThatNobodyOffers() {
        assertThat(WhyTaken.of("because")).isEmpty();
        assertThat(WhyTaken.choices()).hasSize(4);
    }

    @Test
    void isNoReasonToKeepBackThatAnybodyChooses() {
        assertThat(Because.of("taken")).contains(Because.TAKEN);
        assertThat(Because.chosen("taken")).isEmpty();
        assertThat(Because.choices()).hasSize(6);
    }
}

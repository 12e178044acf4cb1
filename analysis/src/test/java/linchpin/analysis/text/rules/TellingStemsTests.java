package linchpin.analysis.text.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TellingStemsTests {

    @Test
    void areOneForTheFormsOfAWord() {
        assertThat(TellingStems.of("Parking. We parked where others park")).isEqualTo(TellingStems.of("park"));
        assertThat(TellingStems.of("stopped")).isEqualTo(TellingStems.of("stop"));
    }

    @Test
    void areNoneInAStockReply() {
        assertThat(TellingStems.of(
                        "Thank you for your feedback. We are sorry that your experience was not as good as it should be, and have"
                                + " shared this with the whole team."))
                .isEmpty();
    }

    @Test
    void areWhatAnAnswerIsAbout() {
        assertThat(TellingStems.of("We bought two kettles for the corridor.")).contains("kettl", "corridor");
    }
}

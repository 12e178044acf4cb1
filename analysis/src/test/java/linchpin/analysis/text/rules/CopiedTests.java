package linchpin.analysis.text.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class CopiedTests {

    private static final String STOCK =
            "Thank you for your feedback. We take all comments seriously and will share this with the team.";

    private static Copied copied(String text, String earlier) {
        return Copied.Text.of(text).from(earlier);
    }

    @Test
    void isAllOfWhatWasSaidBefore() {
        assertThat(copied(STOCK, STOCK.toUpperCase(java.util.Locale.UK)).share())
                .isEqualTo(100);
    }

    @Test
    void marksWhatStandsInTheSameOrderAndNothingElse() {
        var text = "The kettle leaks. We take all comments seriously and will share this with Mo.";
        var copied = copied(text, STOCK);
        assertThat(copied.passages())
                .singleElement()
                .satisfies(passage -> assertThat(text.substring(passage.start(), passage.end()))
                        .isEqualTo("We take all comments seriously and will share this with"));
        assertThat(copied.same()).isEqualTo(10);
        assertThat(copied.words()).isEqualTo(14);
        assertThat(copied.share()).isEqualTo(71);
    }

    @Test
    void isNothingOfTheSameWordsInAnotherOrderOrOfAFew() {
        assertThat(copied("Seriously we take comments all and this will share the team with", STOCK)
                        .share())
                .isZero();
        assertThat(copied("Thank you for your feedback.", STOCK).share())
                .as("five words in a row")
                .isZero();
        assertThat(copied("", STOCK).share()).isZero();
        assertThat(copied(STOCK, "").share()).isZero();
    }

    @Test
    void isFoundInFiveThousandEarlierOnesWhileSomebodyWaits() {
        var fresh = Copied.Text.of("One two three four five six seven eight nine ten. ".repeat(20));
        var before = System.nanoTime();
        for (var n = 0; n < 5_000; n++) {
            fresh.from("Number " + n + ". " + STOCK.repeat(4));
        }
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(1));
    }
}

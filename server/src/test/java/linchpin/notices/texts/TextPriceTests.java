package linchpin.notices.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What texts cost, by the published prices. */
class TextPriceTests {

    private static TextPrice on(String day) {
        return TextPrices.published(LocalDate.parse(day)).orElseThrow();
    }

    @Test
    void eachPriceHoldsForItsDays() {
        assertThat(on("2024-03-31").pence()).isEqualByComparingTo("1.97");
        assertThat(on("2024-04-01").pence()).isEqualByComparingTo("2.27");
        assertThat(on("2025-04-01").pence()).isEqualByComparingTo("2.33");
        assertThat(TextPrices.published(LocalDate.parse("2010-01-01"))).isEmpty();
    }

    @Test
    void costsAreInPoundsToThePenny() {
        var price = on("2026-11-30");
        assertThat(price.of(240)).isEqualTo("£5.59");
        assertThat(price.of(2)).isEqualTo("£0.05");
        assertThat(price.of(0)).isEqualTo("£0.00");
        assertThat(price.of(100_000)).isEqualTo("£2,330.00");
    }

    @Test
    void itsWordsSayWhatOnePartCostsAndSinceWhen() {
        assertThat(on("2026-11-30").each()).isEqualTo("2.33p a part, since 1 April 2025");
        assertThat(new TextPrice(BigDecimal.TEN, LocalDate.parse("2026-01-02"), "A contract", true).each())
                .isEqualTo("10p a part, since 2 January 2026");
    }
}

package linchpin.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import linchpin.analysis.text.Feeling;
import linchpin.analysis.text.ModelCard;
import linchpin.analysis.text.Reading;
import linchpin.analysis.text.ThemeReading;
import org.junit.jupiter.api.Test;

class ShippedThemesTests {

    private static Reading reading(ThemeReading... themes) {
        return new Reading(
                Reading.Outcome.READ,
                "",
                List.of(themes),
                Feeling.UNKNOWN,
                null,
                List.of(),
                List.of(),
                null,
                new float[384]);
    }

    @Test
    void findsEachProbabilityAgainByTheNameOfItsTheme() {
        var parking = new ThemeReading("Parking", 0.75, true, List.of());
        var stored = ShippedThemes.probabilities(reading(parking));
        assertThat(stored).hasSize(2 * ModelCard.shipped().themes().size());
        assertThat(ShippedThemes.byTheme(stored))
                .containsEntry("Parking", 0.75)
                .hasSize(stored.length / 2)
                .containsValue(0.0);
    }

    @Test
    void storesNothingOfWhatWasNotRead() {
        assertThat(ShippedThemes.probabilities(reading())).isEmpty();
        assertThat(ShippedThemes.byTheme(new byte[0])).isEmpty();
    }

    @Test
    void readsWhatAReaderOfMoreThemesStoredAsFarAsItKnowsThem() {
        var more = new byte[2 * (ModelCard.shipped().themes().size() + 5)];
        assertThat(ShippedThemes.byTheme(more))
                .hasSize(ModelCard.shipped().themes().size());
    }

    @Test
    void suggestsFromAThresholdThatIsAProbability() {
        assertThat(ShippedThemes.THRESHOLD).isBetween(0.05, 0.95);
    }
}

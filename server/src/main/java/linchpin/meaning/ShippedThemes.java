package linchpin.meaning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import linchpin.analysis.text.ModelCard;
import linchpin.analysis.text.Reading;
import linchpin.analysis.text.ThemeReading;

/** The themes that the shipped reader knows, as its card tells without opening it; their probabilities are stored in the order of their names. */
public final class ShippedThemes {

    private static final ModelCard CARD = ModelCard.shipped();

    /** The probability from which a theme is suggested. */
    public static final double THRESHOLD = CARD.threshold();

    private static final List<String> NAMES =
            CARD.themes().stream().map(ModelCard.ThemeFigures::theme).sorted().toList();

    private ShippedThemes() {}

    /** @return a probability for each theme, to store; none where nothing was read */
    public static Float[] probabilities(Reading reading) {
        var byName =
                reading.themes().stream().collect(Collectors.toMap(ThemeReading::theme, ThemeReading::probability));
        return byName.isEmpty()
                ? new Float[0]
                : NAMES.stream()
                        .map(name -> byName.getOrDefault(name, 0.0).floatValue())
                        .toArray(Float[]::new);
    }

    /** @return probabilities by theme, of such as were stored */
    public static Map<String, Double> byTheme(Float[] stored) {
        var byTheme = new HashMap<String, Double>();
        for (var i = 0; i < Math.min(stored.length, NAMES.size()); i++) {
            byTheme.put(NAMES.get(i), stored[i].doubleValue());
        }
        return byTheme;
    }
}

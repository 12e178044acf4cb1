package linchpin.meaning;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import linchpin.analysis.text.ModelCard;
import linchpin.analysis.text.Reading;
import linchpin.analysis.text.ThemeReading;

/** The themes that the shipped reader knows, as its card tells without opening it; their probabilities are stored in the order of their
 * names, in two bytes each. */
public final class ShippedThemes {

    private static final ModelCard CARD = ModelCard.shipped();

    /** The probability from which a theme is suggested. */
    public static final double THRESHOLD = CARD.threshold();

    private static final List<String> NAMES =
            CARD.themes().stream().map(ModelCard.ThemeFigures::theme).sorted().toList();

    /** A probability of one, as it is stored. */
    private static final double SURE = 32_000;

    private ShippedThemes() {}

    /** @return a probability for each theme, to store; none where nothing was read */
    public static byte[] probabilities(Reading reading) {
        var byName =
                reading.themes().stream().collect(Collectors.toMap(ThemeReading::theme, ThemeReading::probability));
        if (byName.isEmpty()) {
            return new byte[0];
        }
        var stored = ByteBuffer.allocate(NAMES.size() * Short.BYTES);
        NAMES.forEach(name -> stored.putShort((short) Math.round(byName.getOrDefault(name, 0.0) * SURE)));
        return stored.array();
    }

    /** @return probabilities by theme, of such as were stored */
    public static Map<String, Double> byTheme(byte[] stored) {
        var byTheme = new HashMap<String, Double>();
        var numbers = ByteBuffer.wrap(stored).asShortBuffer();
        for (var i = 0; i < Math.min(numbers.remaining(), NAMES.size()); i++) {
            byTheme.put(NAMES.get(i), numbers.get(i) / SURE);
        }
        return byTheme;
    }
}

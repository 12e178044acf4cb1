package linchpin.decisions.panels;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.TreeMap;

/** How a price is marked: the lowest has the full mark, and each other the full mark × the lowest / its own. */
public final class PriceFormula {

    /** As many digits behind the point as the published tally reads. */
    private static final int DIGITS = 9;

    private PriceFormula() {}

    /**
     * @param most the full mark
     * @param amounts by option, each more than 0
     * @return marks by option, rounded half up to nine digits behind the point
     */
    public static Map<Integer, String> marks(String most, Map<Integer, String> amounts) {
        var full = new BigDecimal(most);
        var lowest = amounts.values().stream()
                .map(BigDecimal::new)
                .reduce(BigDecimal::min)
                .orElse(BigDecimal.ONE);
        var marks = new TreeMap<Integer, String>();
        amounts.forEach((option, amount) -> marks.put(
                option, written(full.multiply(lowest).divide(new BigDecimal(amount), DIGITS, RoundingMode.HALF_UP))));
        return marks;
    }

    private static String written(BigDecimal mark) {
        var bare = mark.stripTrailingZeros();
        return (bare.scale() < 0 ? bare.setScale(0) : bare).toPlainString();
    }
}

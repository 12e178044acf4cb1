package linchpin.decisions;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as people type them, and as they are published: no more digits than the tally takes. */
public final class Numbers {

    private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,6}(\\.[0-9]{1,6})?");
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,4}");
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private Numbers() {}

    /** @return without a sign for per cent; empty for what is no number from 0 on */
    public static Optional<BigDecimal> decimal(String typed) {
        var bare = typed.replace("%", "").replace(',', '.').strip();
        return DECIMAL.matcher(bare).matches() ? Optional.of(new BigDecimal(bare)) : Optional.empty();
    }

    /** @return empty for what is no number from nothing to a hundred */
    public static Optional<BigDecimal> percent(String typed) {
        return decimal(typed).filter(number -> number.compareTo(HUNDRED) <= 0);
    }

    /** @return empty for what is no whole number from 0 to 9,999 */
    public static Optional<Integer> whole(String typed) {
        return WHOLE.matcher(typed).matches() ? Optional.of(Integer.valueOf(typed)) : Optional.empty();
    }

    /** @return as published: "33.3", "20" */
    public static String written(BigDecimal number) {
        var bare = number.stripTrailingZeros();
        return (bare.scale() < 0 ? bare.setScale(0) : bare).toPlainString();
    }

    /** @return what is left of a hundred */
    public static String rest(BigDecimal share) {
        return written(HUNDRED.subtract(share));
    }
}

package linchpin.analysis.charts.words;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** What the values of a chart are. */
public enum Unit {
    /** Percentages, 0 to 100. */
    PERCENT,
    /** A number of something, or a figure without a unit. */
    COUNT,
    /** Days. */
    DAYS;

    private static final double HUNDRED = 100;
    private static final double LONG = 1e12;
    private static final double DUST = 1e-6;

    /** @return a value as a person writes it, such as "87.5%", "1,204" or "3 days"; what is not quite all is not called 100% */
    public String say(double value) {
        var number = number(value);
        return switch (this) {
            case PERCENT -> (value < HUNDRED - DUST && number.equals("100") ? almostAll(value) : number) + "%";
            case COUNT -> number;
            case DAYS -> number + (number.equals("1") ? " day" : " days");
        };
    }

    /** @return as {@link #say}, where room is short */
    public String brief(double value) {
        double shown = Math.abs(value) >= HUNDRED && Math.abs(value) < LONG ? Math.round(value) : value;
        return this == DAYS ? number(shown) : say(shown);
    }

    /** What is missing to two figures, as small numbers are: nobody is rounded away. */
    private static String almostAll(double value) {
        var missing = new BigDecimal(HUNDRED - value).round(new MathContext(2, RoundingMode.HALF_UP));
        return BigDecimal.valueOf(100).subtract(missing).stripTrailingZeros().toPlainString();
    }

    /** To a tenth, and small numbers to two figures. */
    private static String number(double value) {
        if (Math.abs(value) >= LONG) {
            return String.format(Locale.ROOT, "%.2e", value);
        }
        var exact = new BigDecimal(value);
        var tenth = exact.setScale(1, RoundingMode.HALF_UP);
        var rounded = tenth.abs().compareTo(BigDecimal.ONE) < 0 && exact.abs().doubleValue() >= DUST
                ? exact.round(new MathContext(2, RoundingMode.HALF_UP))
                : tenth;
        var format = new DecimalFormat("#,##0.########", DecimalFormatSymbols.getInstance(Locale.UK));
        return format.format(rounded.signum() == 0 ? BigDecimal.ZERO : rounded);
    }
}

package linchpin.tables.workbooks;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Pattern;
import linchpin.tables.BrokenFile;

/** What the cells of a workbook say. */
final class ExcelCells {

    /** Of a spreadsheet's numbers, which are those of IEEE 754. */
    private static final int MAX_EXPONENT = 310;

    private static final int LONGEST_NUMBER = 400;

    /** What a spreadsheet shows of a number, the rest being how machines count. */
    private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_UP);

    private static final Pattern INTEGER = Pattern.compile("[1-9][0-9]{0,14}");
    private static final Pattern TIME = Pattern.compile("T?[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?");
    private static final int DAY_DIGITS = 5;
    private static final BigDecimal MOST_HOURS = new BigDecimal(100_000);
    private static final BigDecimal FIRST_DAY = new BigDecimal(20_000);
    private static final BigDecimal LAST_DAY = new BigDecimal(80_000);

    private final Styles styles;
    private final List<String> strings;
    private final int offset;

    /** @param offset how many days later than in others its days begin */
    ExcelCells(Styles styles, List<String> strings, int offset) {
        this.styles = styles;
        this.strings = strings;
        this.offset = offset;
    }

    /**
     * What a cell says.
     *
     * @param date whether it is shown as a date
     * @param day whether it is a plain number that may be a day
     */
    record Said(String text, boolean date, boolean day) {

        static Said text(String text) {
            return new Said(text, false, false);
        }
    }

    /**
     * @param type as the sheet says: of a formula, of what it came to last
     * @throws BrokenFile for a number that no spreadsheet can hold
     * @throws IllegalArgumentException for what no spreadsheet writes
     */
    Said said(String type, int style, String value) {
        return switch (type) {
            case "s" -> Said.text(strings.get(Integer.parseInt(value.strip())));
            case "str" -> Said.text(SharedStrings.unescaped(value));
            case "b" -> Said.text(truth(value.strip()));
            case "e" -> Said.text(value.startsWith("#") ? value.strip() : "#VALUE!");
            case "d" -> date(value.strip());
            case "", "n" -> value.isBlank() ? Said.text("") : number(value.strip(), styles.of(style));
            default -> throw new IllegalArgumentException("There is no such type");
        };
    }

    private static String truth(String value) {
        return switch (value) {
            case "1", "true" -> "true";
            case "0", "false" -> "false";
            default -> throw new IllegalArgumentException("Neither true nor false");
        };
    }

    /** A date that is written out (ECMA-376, 18.18.11). */
    static Said date(String value) {
        if (TIME.matcher(value).matches()) {
            return Said.text(value.startsWith("T") ? value.substring(1) : value);
        }
        return new Said(value.replaceFirst("T00:00(:00([.]0+)?)?$", ""), true, false);
    }

    private Said number(String value, Styles.Shown shown) {
        var noDay = shown == Styles.Shown.NUMBER || (shown == Styles.Shown.PLAIN && value.length() != DAY_DIGITS);
        if (noDay && INTEGER.matcher(value).matches()) {
            return Said.text(value);
        }
        if (value.length() > LONGEST_NUMBER) {
            throw WorkbookGuard.refused("one of its numbers has more than " + LONGEST_NUMBER + " digits");
        }
        var number = new BigDecimal(value);
        check(number);
        var serial = number.add(new BigDecimal(offset));
        if (shown == Styles.Shown.DATE && SerialDate.is(serial) && number.signum() >= 0) {
            return new Said(SerialDate.written(serial), true, false);
        }
        var time = shown == Styles.Shown.TIME || (shown == Styles.Shown.DATE && number.compareTo(BigDecimal.ONE) < 0);
        if (time && number.signum() >= 0 && number.compareTo(MOST_HOURS) < 0) {
            return Said.text(SerialDate.time(number));
        }
        var day = shown == Styles.Shown.PLAIN && number.compareTo(FIRST_DAY) > 0 && number.compareTo(LAST_DAY) < 0;
        return new Said(plain(number), false, day);
    }

    /** @return a number of a workbook that says of each date that it is one */
    static Said number(String value) {
        if (value.length() > LONGEST_NUMBER) {
            throw WorkbookGuard.refused("one of its numbers has more than " + LONGEST_NUMBER + " digits");
        }
        var number = new BigDecimal(value);
        check(number);
        return new Said(plain(number), false, number.compareTo(FIRST_DAY) > 0 && number.compareTo(LAST_DAY) < 0);
    }

    private static void check(BigDecimal number) {
        if (Math.abs((long) number.precision() - number.scale()) > MAX_EXPONENT) {
            throw new BrokenFile("The workbook holds a number that no spreadsheet can: it has more than " + MAX_EXPONENT
                    + " digits before or after the point.");
        }
    }

    static String plain(BigDecimal number) {
        if (number.signum() == 0) {
            return "0";
        }
        var shown = number.scale() > 0 && number.precision() > SHOWN.getPrecision() ? number.round(SHOWN) : number;
        return shown.stripTrailingZeros().toPlainString();
    }
}

package linchpin.tables.writing;

import java.math.BigDecimal;
import java.util.Locale;

/** What stands in one cell of a table. A page prints {@link #shown}; a file holds the same and no more digits than that. */
public sealed interface Cell {

    /** @return as a page prints it */
    String shown();

    /** Words, whoever wrote them. */
    record Text(String shown) implements Cell {}

    /** A number, to be calculated with. */
    record Amount(BigDecimal value) implements Cell {

        private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);

        @Override
        public String shown() {
            return value.scale() == 0 && value.abs().compareTo(THOUSAND) < 0
                    ? value.toString() // as most are
                    : String.format(Locale.UK, "%,." + Math.max(0, value.scale()) + "f", value);
        }
    }

    /** A share in whole per cent: with more digits, one could work out what it was made from. */
    record Percent(int value) implements Cell {

        @Override
        public String shown() {
            return value + "%";
        }
    }

    /** A number that exists and is not shown, or that cannot be given. It holds the mark in its place, never the number. */
    record Hidden(String shown) implements Cell {

        /** @throws IllegalArgumentException when it is more than a mark */
        public Hidden {
            if (!shown.matches("[*–—-]|\\[[a-z]\\]|")) {
                throw new IllegalArgumentException("A mark for a hidden number, not " + shown.length() + " characters");
            }
        }
    }

    static Cell of(String text) {
        return new Text(text);
    }

    static Cell of(long number) {
        return new Amount(BigDecimal.valueOf(number));
    }
}

package linchpin.clocks.duties;

import java.util.Locale;

/** In what a term is counted. */
public enum Unit {
    WORKING_DAYS("working day", "working days"),
    DAYS("day", "days"),
    MONTHS("month", "months"),
    /** No day is named. */
    WITHOUT_DELAY("", "");

    private final String one;
    private final String many;

    Unit(String one, String many) {
        this.one = one;
        this.many = many;
    }

    /** @return as in "20 working days" */
    String count(long amount) {
        return amount + " " + (amount == 1 ? one : many);
    }

    String many() {
        return many;
    }

    public String stored() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package linchpin.feedback.register;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;
import linchpin.ui.Errors;
import linchpin.ui.Typed;

/**
 * A month as somebody typed it into two fields.
 *
 * @param month empty for nothing
 * @param year empty for nothing
 */
public record MonthTyped(String month, String year) {

    private static final int EARLIEST = 1900;

    public static final MonthTyped NOTHING = new MonthTyped("", "");

    public MonthTyped {
        month = Typed.text(month);
        year = Typed.text(year);
    }

    /** @return the month; empty where none was typed, or none that there is */
    public Optional<YearMonth> chosen() {
        try {
            return Optional.of(YearMonth.of(Integer.parseInt(year), Integer.parseInt(month)))
                    .filter(one -> one.getYear() >= EARLIEST);
        } catch (NumberFormatException | DateTimeException _) {
            return Optional.empty();
        }
    }

    /** @return the errors, and what is wrong with it if anything is */
    public Errors check(Errors errors, String name, YearMonth latest) {
        if (month.isEmpty() && year.isEmpty()) {
            return errors;
        }
        var chosen = chosen();
        if (chosen.isEmpty()) {
            return errors.with(name, "Enter a month from 1 to 12 and a year, as in 3 2026, or leave both empty");
        }
        return chosen.get().isAfter(latest)
                ? errors.with(name, "This month has not come yet. Enter when it happened, or leave both empty")
                : errors;
    }
}

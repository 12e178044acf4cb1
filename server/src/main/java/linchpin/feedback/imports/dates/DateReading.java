package linchpin.feedback.imports.dates;

import java.util.Map;
import java.util.Objects;
import linchpin.feedback.imports.mapping.Cells;

/**
 * How the dates of a file are read. A date that can be read one way only is read that way always.
 *
 * @param either how to read the others
 * @param column whose value decides instead, -1 for none
 * @param byValue the order for each value of that column, by its key; values that are missing leave it to {@code either}
 * @param twoDigitYears whether 21 may stand for 2021
 * @param settled whether a person was asked, knowing that the column holds both orders
 * @param turned whether a person said that a spreadsheet exchanged day and month of those that it took for dates
 */
public record DateReading(
        DateOrder either,
        int column,
        Map<String, DateOrder> byValue,
        boolean twoDigitYears,
        boolean settled,
        Boolean turned) {

    /** One remembered by an earlier version was asked of nobody. */
    public DateReading {
        turned = Objects.requireNonNullElse(turned, false);
    }

    /** Day first, as is usual here, until somebody says otherwise. */
    public static DateReading usual() {
        return new DateReading(DateOrder.DAY_FIRST, -1, Map.of(), false, false, false);
    }

    /** @return the order for either-way dates of a row that has this value in the deciding column */
    public DateOrder orderFor(String value) {
        return column < 0 ? either : byValue.getOrDefault(Cells.key(value), either);
    }

    public DateReading at(int decider) {
        return new DateReading(either, decider, byValue, twoDigitYears, settled, turned);
    }

    /** @return whether every date is read alike by both, whoever was asked */
    public boolean readsAs(DateReading other) {
        return either == other.either
                && column == other.column
                && byValue.equals(other.byValue)
                && twoDigitYears == other.twoDigitYears
                && turned.equals(other.turned);
    }

    /** @return whether dates that were counted so can be read without asking anybody */
    public boolean covers(DateCounts counts) {
        return settled
                || (!counts.looksTurned()
                        && (counts.dayOnly() == 0 || counts.monthOnly() == 0)
                        && (either != DateOrder.DAY_FIRST || counts.monthOnly() == 0)
                        && (either != DateOrder.MONTH_FIRST || counts.dayOnly() == 0));
    }
}

package linchpin.figures.dashboard;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import linchpin.analysis.figures.FriendsAndFamily;
import linchpin.analysis.figures.Share;
import linchpin.tables.writing.Cell;

/** How figures and months are written. A percentage is whole, and none where nobody answered. */
final class Shares {

    private static final Cell NONE = new Cell.Hidden("–");

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    private Shares() {}

    static Cell positive(FriendsAndFamily answers) {
        return percent(answers.positive());
    }

    static Cell negative(FriendsAndFamily answers) {
        return percent(answers.negative());
    }

    private static Cell percent(Optional<Share> share) {
        return share.<Cell>map(one -> new Cell.Percent(one.inHundred())).orElse(NONE);
    }

    static String number(long count) {
        return String.format(Locale.UK, "%,d", count);
    }

    static String people(long count) {
        return count == 1 ? "1 person" : number(count) + " people";
    }

    static String month(YearMonth month) {
        return MONTH.format(month);
    }

    static String period(YearMonth first, YearMonth last) {
        return first.equals(last) ? month(first) : month(first) + " to " + month(last);
    }
}

package linchpin.reports;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import linchpin.ui.Days;

/**
 * A quarter of a year.
 *
 * @param first its first day
 */
public record Quarter(LocalDate first) {

    private static final Pattern CODE = Pattern.compile("(20[0-9]{2})-q([1-4])");
    private static final int MONTHS = 3;

    /** @return the one that this day is in */
    public static Quarter of(LocalDate day) {
        return new Quarter(LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / MONTHS * MONTHS + 1, 1));
    }

    /** @return as in "2026-q3"; empty for anything else */
    public static Optional<Quarter> with(String code) {
        var found = CODE.matcher(code);
        return found.matches()
                ? Optional.of(new Quarter(LocalDate.of(
                        Integer.parseInt(found.group(1)), (Integer.parseInt(found.group(2)) - 1) * MONTHS + 1, 1)))
                : Optional.empty();
    }

    /** @return so many that are over on this day, the latest first */
    public static List<Quarter> over(LocalDate today, int many) {
        return Stream.iterate(of(today).before(), Quarter::before).limit(many).toList();
    }

    private Quarter before() {
        return new Quarter(first.minusMonths(MONTHS));
    }

    public LocalDate last() {
        return first.plusMonths(MONTHS).minusDays(1);
    }

    /** @return whether it is over on this day */
    public boolean over(LocalDate today) {
        return last().isBefore(today);
    }

    /** @return as it stands in addresses, as in "2026-q3" */
    public String code() {
        return first.getYear() + "-q" + ((first.getMonthValue() - 1) / MONTHS + 1);
    }

    /** @return as people read it, as in "July to September 2026" */
    public String name() {
        return Days.period(YearMonth.from(first), YearMonth.from(last()));
    }

    /** @return where those who work on its report read it */
    public String path() {
        return "/reports/" + code();
    }
}

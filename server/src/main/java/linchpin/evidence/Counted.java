package linchpin.evidence;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import linchpin.analysis.figures.FriendsAndFamily;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a pack, as they were counted on the day. They are kept with it: whoever opens it later sees the same.
 *
 * @param everybody who spoke up, in each month of the pack's period, in order
 * @param chosen the same of those who talked about the pack's theme; null for a pack without one
 * @param themes what everybody talked about, the most first, and the pack's own theme at the end if it is not among the most
 * @param quotable how many agree to be quoted and have had their words checked
 * @param waiting changes of the last moments that were not counted yet
 * @param reader what reads the comments
 */
record Counted(
        LocalDate on,
        List<Month> everybody,
        @Nullable List<Month> chosen,
        List<About> themes,
        long quotable,
        long waiting,
        Reader reader) {

    /**
     * @param unscored how many gave no answer to the question, or one that nobody knows
     * @param total all feedback of the month
     */
    record Month(YearMonth month, FriendsAndFamily scores, long unscored, long total) {}

    /**
     * What people said about one theme.
     *
     * @param right how many in 100 of the machine's suggestions of it were right when that was measured; null where it was not
     */
    record About(int number, String name, @Nullable Integer right, List<Month> months) {

        long total() {
            return Counted.total(months);
        }

        FriendsAndFamily scores() {
            return Counted.scores(months);
        }
    }

    /** @param right how many in 100 of its suggestions were right, over all themes */
    record Reader(String name, int right) {}

    static FriendsAndFamily scores(List<Month> months) {
        return months.stream().map(Month::scores).reduce(FriendsAndFamily.NONE, FriendsAndFamily::plus);
    }

    /** @return of those whom the pack is about */
    List<Month> months() {
        return chosen == null ? everybody : chosen;
    }

    FriendsAndFamily scores() {
        return scores(months());
    }

    long total() {
        return total(months());
    }

    static long total(List<Month> months) {
        return months.stream().mapToLong(Month::total).sum();
    }

    long unscored() {
        return months().stream().mapToLong(Month::unscored).sum();
    }

    Optional<About> about(@Nullable Integer theme) {
        return themes.stream()
                .filter(each -> theme != null && each.number() == theme)
                .findFirst();
    }
}

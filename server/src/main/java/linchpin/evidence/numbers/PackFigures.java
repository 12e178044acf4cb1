package linchpin.evidence.numbers;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import linchpin.analysis.figures.FriendsAndFamily;
import linchpin.figures.Count;
import linchpin.figures.DayCount;
import linchpin.figures.MonthCount;
import linchpin.figures.room.CountedMonths;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a pack, as they were counted on the day. They are kept with it: whoever opens it later sees the same.
 *
 * @param everybody all that was said, in each month of the pack's period, in order
 * @param chosen the same of what was said about the pack's theme; null for a pack without one
 * @param themes what it was about, the most first, and the pack's own theme at the end if it is not among the most
 * @param quotable how much may be quoted and has had its words checked
 * @param waiting changes of the last moments that were not counted yet
 * @param reader what reads the comments
 * @param days the same as the months, by day; empty where they are not known, as in packs made before they were kept
 */
public record PackFigures(
        LocalDate on,
        List<MonthCount> everybody,
        @Nullable List<MonthCount> chosen,
        List<About> themes,
        long quotable,
        long waiting,
        Reader reader,
        List<DayCount> days) {

    /** Packs made before days were kept have none. */
    public PackFigures {
        days = Objects.requireNonNullElse(days, List.of());
    }

    /**
     * What was said about one theme.
     *
     * @param right how many in 100 of the machine's suggestions of it were right when that was measured; null where it was not
     */
    public record About(int number, String name, @Nullable Integer right, List<MonthCount> months) {

        public long total() {
            return whole(months).total();
        }

        public FriendsAndFamily scores() {
            return whole(months).answers();
        }
    }

    /** @param right how many in 100 of its suggestions were right, over all themes */
    public record Reader(String name, int right) {}

    static Count whole(List<MonthCount> months) {
        return months.stream().map(MonthCount::count).reduce(Count.NONE, Count::plus);
    }

    /** @return of what the pack is about */
    public List<MonthCount> months() {
        return chosen == null ? everybody : chosen;
    }

    /** @return the same, for a chart of it */
    public CountedMonths charted() {
        return new CountedMonths(months(), () -> days, on);
    }

    public FriendsAndFamily scores() {
        return whole(months()).answers();
    }

    public long total() {
        return whole(months()).total();
    }

    /** @return how much of it has no score, or one that nobody knows */
    public long unscored() {
        return total() - scores().total();
    }

    /**
     * @param about the name of the pack's theme; empty for a pack about everything
     * @return what it was about, that theme first
     */
    public List<About> leading(String about) {
        return themes.stream()
                .sorted(Comparator.comparing((About theme) -> !theme.name().equals(about)))
                .toList();
    }

    /** @param theme null for none */
    public Optional<About> about(@Nullable Integer theme) {
        return themes.stream()
                .filter(each -> theme != null && each.number() == theme)
                .findFirst();
    }
}

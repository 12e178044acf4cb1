package linchpin.evidence.numbers;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import linchpin.analysis.figures.FriendsAndFamily;
import linchpin.evidence.numbers.PackFigures.About;
import linchpin.figures.Count;
import linchpin.figures.MonthCount;

/** Figures of a pack that nobody counted. */
public final class MadeUp {

    public static final YearMonth FIRST = YearMonth.of(2024, 6);

    private MadeUp() {}

    /** So many months from June 2024. */
    public static List<MonthCount> months(int many, IntFunction<Count> each) {
        return IntStream.range(0, many)
                .mapToObj(at -> new MonthCount(FIRST.plusMonths(at), each.apply(at)))
                .toList();
    }

    /** As many good scores as said, as many poor ones, and so much without any. */
    public static Count count(long good, long poor, long unscored) {
        return new Count(new FriendsAndFamily(good, 0, 0, 0, poor, 0), 0, unscored);
    }

    public static About theme(int number, String name, List<MonthCount> months) {
        return new About(number, name, 80, months);
    }

    /** Of which 12 may be quoted, and all is counted. */
    public static PackFigures figures(List<MonthCount> everybody, About... themes) {
        return new PackFigures(
                LocalDate.of(2026, 6, 1),
                everybody,
                null,
                List.of(themes),
                12,
                0,
                new PackFigures.Reader("a reader", 80),
                List.of());
    }

    /** The same as a pack about a theme. */
    public static PackFigures about(PackFigures of, About theme) {
        return new PackFigures(
                of.on(),
                of.everybody(),
                theme.months(),
                of.themes(),
                of.quotable(),
                of.waiting(),
                of.reader(),
                of.days());
    }

    /** The same when changes of the last moments were not counted yet. */
    public static PackFigures early(PackFigures of) {
        return new PackFigures(
                of.on(), of.everybody(), of.chosen(), of.themes(), of.quotable(), 3, of.reader(), of.days());
    }
}

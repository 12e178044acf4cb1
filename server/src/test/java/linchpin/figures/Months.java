package linchpin.figures;

import java.time.YearMonth;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import linchpin.analysis.figures.FriendsAndFamily;

/** Months that nobody counted. */
public final class Months {

    public static final YearMonth FIRST = YearMonth.of(2024, 6);

    private Months() {}

    /** So many from June 2024. */
    public static List<MonthCount> of(int many, IntFunction<Count> each) {
        return IntStream.range(0, many)
                .mapToObj(at -> new MonthCount(FIRST.plusMonths(at), each.apply(at)))
                .toList();
    }

    /** As many good responses, as many poor ones, and so much without any. */
    public static Count count(long good, long poor, long unscored) {
        return new Count(new FriendsAndFamily(good, 0, 0, 0, poor, 0), 0, unscored);
    }
}

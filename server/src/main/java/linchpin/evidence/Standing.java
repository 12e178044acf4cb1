package linchpin.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a story stands among the numbers: one of how many, and whether those become more. */
final class Standing {

    private static final int LATELY = 3;

    private Standing() {}

    /** @param theme what the story is told by; null where its themes were not counted */
    static String of(Counted counted, Counted.@Nullable About theme) {
        if (theme == null) {
            var lately = lately(counted.months());
            return "One of " + Share.people(lately) + " who spoke up in the last " + months(counted.months()) + ".";
        }
        return "One of " + Share.people(theme.total()) + " who talked about “" + theme.name() + "”. In the last "
                + months(theme.months()) + " there were " + lately(theme.months()) + ". "
                + trend(theme, counted.everybody()) + ".";
    }

    private static long lately(List<Counted.Month> months) {
        return Counted.total(months.subList(Math.max(0, months.size() - LATELY), months.size()));
    }

    private static String months(List<Counted.Month> months) {
        return switch (Math.min(LATELY, months.size())) {
            case 1 -> "month";
            case 2 -> "two months";
            default -> "three months";
        };
    }

    static String trend(Counted.About theme, List<Counted.Month> everybody) {
        return switch (MonthChart.trend(theme.months(), everybody)) {
            case RISING -> "That is rising: more people talk about it than is usual";
            case FALLING -> "That is falling: fewer people talk about it than is usual";
            case USUAL -> "That is about the same as usual";
            case TOO_EARLY -> "We cannot say yet if it goes up or down";
        };
    }
}

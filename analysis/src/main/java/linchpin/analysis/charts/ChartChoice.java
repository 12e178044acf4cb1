package linchpin.analysis.charts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import linchpin.analysis.charts.limits.Events;
import linchpin.analysis.charts.points.CountPoint;
import linchpin.analysis.charts.points.Point;

/**
 * The chart that numbers can carry, so that a small team gets an honest chart instead of none; by the rule that Healthcare Improvement
 * Scotland publishes for stories.
 *
 * @param chart the one chosen
 * @param why it was chosen, in one plain sentence
 */
public record ChartChoice(Chart chart, String why) {

    /** Fewer months than this are a plain line. */
    public static final int FEWEST_MONTHS = 10;

    /** With fewer answers a month than this, as a mean of the last twelve months, a percentage says little. */
    public static final int FEWEST_A_MONTH = 20;

    /**
     * Where fewer events than this are to be expected in a month, months without any are nothing unusual: two sigma below so few is less than
     * nothing, so a chart of percentages could not show that they stopped.
     */
    public static final int FEWEST_EVENTS = 5;

    /** Fewer points than this have no limits: a run chart, about their median. */
    public static final int FEWEST_FOR_LIMITS = 20;

    /** When the most answers of a month are this many times the fewest, each month needs limits of its own. */
    public static final int VERY_DIFFERENT = 3;

    private static final int LATEST = 12;
    private static final double ALL = 100;

    /**
     * Chooses for counts by month.
     *
     * @param months how many of how many, in each month
     * @return a chart of percentages, or of cases between two when the numbers are small
     */
    public static ChartChoice of(Collection<CountPoint> months, Options options) {
        return of(months, months, options);
    }

    /**
     * Chooses for counts by month, where finer ones are known.
     *
     * @param cases the same counted by day, or one by one in their order, for a chart of cases between
     */
    public static ChartChoice of(Collection<CountPoint> months, Collection<CountPoint> cases, Options options) {
        var counted = new Percentages(List.copyOf(months));
        int known = counted.counts().size();
        if (known < FEWEST_MONTHS) {
            return line(
                    counted,
                    "There are fewer than " + FEWEST_MONTHS
                            + " months with answers, not enough to tell a change from chance: this is a plain line.",
                    options);
        }
        if (latest(counted.counts()) < FEWEST_A_MONTH) {
            return between(
                    counted,
                    cases,
                    options,
                    "There are fewer than " + FEWEST_A_MONTH
                            + " answers a month, so this chart shows how many others came between one and the next.");
        }
        if (known < Options.FEWEST) {
            return line(
                    counted,
                    "There are fewer than 12 months with answers, too few for limits: this is a plain line.",
                    options);
        }
        return percentages(counted, options);
    }

    /**
     * Chooses for how often something rare is said, where neither way is better.
     *
     * @param months how many of all spoke of it, in each month
     * @param cases the same counted by day, or one by one in their order, for a chart of cases between
     * @return a chart of percentages, or of the others between two when it is too rare for one
     */
    public static ChartChoice ofMentions(Collection<CountPoint> months, Collection<CountPoint> cases, Options options) {
        var counted = new Percentages(List.copyOf(months));
        var events = counted.counts().stream().mapToLong(CountPoint::part).sum();
        if (counted.counts().size() >= FEWEST_MONTHS
                && events < (long) FEWEST_EVENTS * counted.counts().size()) {
            return between(
                    counted,
                    cases,
                    options,
                    "There are fewer than " + FEWEST_EVENTS
                            + " a month, so this chart shows how many others came between one and the next.");
        }
        return of(months, cases, options);
    }

    private static ChartChoice percentages(Percentages counted, Options options) {
        if (counted.counts().size() < FEWEST_FOR_LIMITS) {
            return new ChartChoice(
                    Charts.run(counted.points(), options, ALL, counted.notes()),
                    "There are fewer than " + FEWEST_FOR_LIMITS
                            + " months with answers, so this is a run chart about the middle value, without limits.");
        }
        if (different(counted.counts())) {
            return new ChartChoice(
                    Charts.proportions(Kind.LANEY_P, counted, options),
                    "Some months have many more answers than others, so each month has limits of its own.");
        }
        return new ChartChoice(
                Charts.xmr(counted.points(), options, counted.notes()),
                "There are enough answers each month for a chart of the monthly percentage.");
    }

    /**
     * Chooses for rare events of which only the day is known.
     *
     * @param events the day of each
     * @return a chart of the days between them
     */
    public static ChartChoice ofEvents(Collection<LocalDate> events, Options options) {
        var last = events.stream().max(Comparator.naturalOrder()).orElse(LocalDate.MAX);
        return ofEvents(events, last, options);
    }

    /**
     * Chooses for rare events of which only the day is known.
     *
     * @param events the day of each
     * @param until the day up to which there was no other; the day of the last event where that is not known
     * @return a chart of the days between them
     */
    public static ChartChoice ofEvents(Collection<LocalDate> events, LocalDate until, Options options) {
        var days = events.stream().sorted().toList();
        var times = new ArrayList<Point>();
        for (int i = 1; i < days.size(); i++) {
            times.add(new Point(days.get(i), ChronoUnit.DAYS.between(days.get(i - 1), days.get(i))));
        }
        var between = since(times, options);
        if (times.size() < Options.FEWEST) {
            return new ChartChoice(
                    Charts.eventLine(times, between),
                    "There are fewer than 12 times between events, not enough to tell a change from chance: this is a plain line.");
        }
        return new ChartChoice(
                Charts.t(times, between, (double) ChronoUnit.DAYS.between(days.getLast(), until)),
                "The events are rare, so this chart shows the days between one and the next.");
    }

    private static ChartChoice between(Percentages counted, Collection<CountPoint> cases, Options options, String why) {
        var rare = cases.stream()
                .map(count -> options.direction() == Direction.INCREASE ? others(count) : count)
                .sorted(Comparator.comparing(CountPoint::date))
                .toList();
        var points = Events.between(rare);
        if (points.size() < Options.FEWEST) {
            return line(
                    counted,
                    "The numbers are small and there is too little to count between: this is a plain line.",
                    options);
        }
        var told = new ArrayList<>(counted.notes());
        if (Events.spread(rare)) {
            told.add(new Note(
                    Note.About.SPREAD,
                    "The order of answers within a count is not known; they are taken as evenly spread."));
        }
        return new ChartChoice(
                Charts.g(points, since(points, options), told).openFor((double) Events.since(rare)), why);
    }

    /** More between two is better, whichever way was; a target of the percentage says nothing here. */
    private static Options since(List<Point> points, Options options) {
        var direction = options.direction() == Direction.NEUTRAL ? Direction.NEUTRAL : Direction.INCREASE;
        var rebases = options.rebases().stream()
                .flatMap(change -> points.stream()
                        .map(Point::date)
                        .filter(date -> !date.isBefore(change))
                        .limit(1))
                .collect(Collectors.toSet());
        return new Options(direction, options.screenOutliers(), options.fixAfter(), null, rebases, options.rules());
    }

    private static CountPoint others(CountPoint count) {
        return new CountPoint(count.date(), count.of() - count.part(), count.of());
    }

    private static ChartChoice line(Percentages counted, String why, Options options) {
        return new ChartChoice(Charts.line(counted.points(), options, counted.notes()), why);
    }

    private static double latest(List<CountPoint> counts) {
        return counts.subList(Math.max(0, counts.size() - LATEST), counts.size()).stream()
                .mapToLong(CountPoint::of)
                .average()
                .orElse(0);
    }

    private static boolean different(List<CountPoint> counts) {
        long most = counts.stream().mapToLong(CountPoint::of).max().orElse(0);
        long fewest = counts.stream().mapToLong(CountPoint::of).min().orElse(0);
        return most >= VERY_DIFFERENT * fewest;
    }
}

package linchpin.analysis.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleSupplier;
import java.util.stream.DoubleStream;
import linchpin.analysis.charts.points.CountPoint;
import linchpin.analysis.charts.points.Point;
import linchpin.analysis.charts.signals.RuleSet;
import org.junit.jupiter.api.Test;

/** What holds of series made up at random. */
class AnySeriesTests {

    private static final int TRIES = 3_000;

    private final Random random = new Random(20261123);

    @Test
    void agreesWithTheRulesInExactNumbers() {
        for (int i = 0; i < TRIES; i++) {
            var values = usual();
            boolean screen = random.nextBoolean();
            var chart = Charts.xmr(
                    Case.months(values), Options.standard(Direction.INCREASE).screening(screen));
            var exact = Reference.of(values, screen);
            var point = chart.point(0);
            assertThat(point.centre()).isCloseTo(exact.mean().doubleValue(), within(1e-9));
            assertThat(point.limits().lower()).isCloseTo(exact.lower().doubleValue(), within(1e-9));
            assertThat(point.limits().upper()).isCloseTo(exact.upper().doubleValue(), within(1e-9));
            assertThat(chart.points())
                    .as(() -> DoubleStream.of(values).boxed().toList().toString())
                    .extracting(one -> one.label().words(RuleSet.MDC))
                    .isEqualTo(exact.labels());
        }
    }

    @Test
    void makesAChartOfAnything() {
        for (int i = 0; i < TRIES; i++) {
            var points = strange();
            var options = options(points);
            sound(Charts.xmr(points, options));
            sound(Charts.run(points, options));
            sound(Charts.line(points, options));
            var times = points.stream()
                    .map(point -> new Point(point.date(), Math.abs(point.value())))
                    .toList();
            sound(Charts.t(times, options));
            sound(Charts.g(times, options));
        }
    }

    @Test
    void makesAChartOfAnyCounts() {
        for (int i = 0; i < TRIES; i++) {
            long most = 1L << random.nextInt(40);
            var counts =
                    strange().stream().map(point -> count(point.date(), most)).toList();
            var options = options(List.of()).aimingAt(90.0);
            sound(Charts.p(counts, options));
            sound(Charts.laneyP(counts, options));
            var choice = ChartChoice.of(counts.stream().map(this::few).toList(), options);
            assertThat(choice.why()).endsWith(".");
            sound(choice.chart());
            sound(ChartChoice.ofEvents(counts.stream().map(CountPoint::date).toList(), options)
                    .chart());
        }
    }

    private static void sound(Chart chart) {
        for (var point : chart.points()) {
            assertThat(point.value()).isFinite();
            if (point.centre() != null) {
                assertThat(point.centre()).isFinite();
            }
            var limits = point.limits();
            if (limits != null) {
                assertThat(DoubleStream.of(limits.lower(), limits.nearLower(), limits.nearUpper(), limits.upper()))
                        .allSatisfy(limit -> assertThat(limit).isFinite())
                        .isSorted();
            }
        }
        assertThat(chart.notes()).allSatisfy(note -> assertThat(note.words()).endsWith("."));
        assertThat(chart.assurance()).isNotNull();
        assertThat(chart.variation()).isNotNull();
    }

    private double[] usual() {
        int length = 1 + random.nextInt(48);
        double step = random.nextInt(4) == 0 ? 3 : 0;
        double slope = random.nextInt(4) == 0 ? random.nextGaussian() / 4 : 0;
        boolean whole = random.nextInt(3) == 0;
        var values = new double[length];
        for (int i = 0; i < length; i++) {
            double value = 50 + random.nextGaussian() * 2 + slope * i + (i > length / 2 ? step : 0);
            values[i] = whole ? Math.rint(value) : value;
        }
        return values;
    }

    private List<Point> strange() {
        var date = LocalDate.of(2020, 1, 1);
        var points = new ArrayList<Point>();
        var next = numbers();
        for (int i = random.nextInt(40); i > 0; i--) {
            points.add(new Point(date, next.getAsDouble()));
            date = random.nextInt(9) == 0 ? date.plusDays(1 + random.nextInt(9_000)) : date.plusMonths(1);
        }
        return points;
    }

    private DoubleSupplier numbers() {
        return switch (random.nextInt(6)) {
            case 0 -> () -> 0.1;
            case 1 -> () -> random.nextInt(8) == 0 ? 1 : 0;
            case 2 -> () -> (random.nextBoolean() ? -1 : 1) * Point.LARGEST;
            case 3 -> () -> random.nextBoolean() ? Double.MIN_VALUE : 0;
            case 4 -> () -> Math.pow(10, random.nextInt(200) - 100) * random.nextGaussian();
            default -> random::nextGaussian;
        };
    }

    private CountPoint count(LocalDate date, long most) {
        long of = random.nextInt(6) == 0 ? 0 : random.nextLong(most);
        return new CountPoint(date, random.nextInt(5) == 0 ? of : of == 0 ? 0 : random.nextLong(of), of);
    }

    private CountPoint few(CountPoint count) {
        return random.nextInt(3) == 0
                ? count
                : new CountPoint(count.date(), count.part() % 9, Math.max(9, count.of() % 40));
    }

    private Options options(List<Point> points) {
        var options = Options.standard(Direction.values()[random.nextInt(3)])
                .screening(random.nextBoolean())
                .fixedAfter(random.nextBoolean() ? null : 12)
                .aimingAt(random.nextBoolean() ? null : random.nextGaussian())
                .by(random.nextBoolean() ? RuleSet.MDC : RuleSet.HIS);
        return points.isEmpty()
                ? options
                : options.rebasedAt(
                        List.of(points.get(random.nextInt(points.size())).date()));
    }
}

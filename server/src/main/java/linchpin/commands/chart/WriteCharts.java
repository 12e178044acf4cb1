package linchpin.commands.chart;

import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.Objects;
import linchpin.analysis.charts.Chart;
import linchpin.analysis.charts.Charts;
import linchpin.tables.writing.CsvRows;

/**
 * Charts series and writes their points, to a file beside the one asked for, which takes that name when all are written.
 *
 * @param order what was asked for
 * @param progress how far it is
 * @param notes what must be known to read the charts
 */
record WriteCharts(ChartOrder order, PrintStream progress, PrintStream notes) {

    private static final int SOME = 1_000;
    private static final double WHOLE = 1e15;

    void write(Collection<OneSeries> all) throws IOException {
        var aside = order.out().resolveSibling(order.out().getFileName() + ".part");
        try {
            long rows = write(all, aside);
            Files.move(aside, order.out(), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            progress.printf("%,d rows of %,d series written to %s%n", rows, all.size(), order.out());
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    private long write(Collection<OneSeries> all, Path aside) throws IOException {
        var drawings = order.drawings() == null ? null : new Drawings(order.drawings());
        long rows = 0;
        long done = 0;
        try (var out = CsvRows.forPrograms(aside)) {
            out.write("series", "date", "value", "mean", "lower", "upper", "point_type", "special_cause");
            var noted = new Noted(notes);
            for (var series : all) {
                var chart = Charts.xmr(series.points(), series.options());
                noted.of(series.name(), chart);
                write(series.name(), chart, out);
                if (drawings != null) {
                    drawings.draw(series.name(), chart);
                }
                rows += chart.size();
                if (++done % SOME == 0) {
                    progress.printf("\r%,d series", done);
                }
            }
            noted.rest();
        }
        return rows;
    }

    private static void write(String name, Chart chart, CsvRows out) {
        int phase = -1;
        var mean = "";
        var lower = "";
        var upper = "";
        for (var point : chart.points()) {
            if (point.phase() != phase) {
                var limits = Objects.requireNonNull(point.limits());
                mean = number(Objects.requireNonNull(point.centre()));
                lower = number(limits.lower());
                upper = number(limits.upper());
                phase = point.phase();
            }
            out.write(
                    name,
                    point.date().toString(),
                    number(point.value()),
                    mean,
                    lower,
                    upper,
                    point.type().code(),
                    point.label().words(chart.options().rules()));
        }
    }

    /** @return without an exponent, and read back as the very same number */
    static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < WHOLE
                ? String.valueOf((long) value)
                : new BigDecimal(Double.toString(value)).toPlainString();
    }
}

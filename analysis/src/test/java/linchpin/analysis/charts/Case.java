package linchpin.analysis.charts;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import linchpin.analysis.charts.points.Point;
import org.jspecify.annotations.Nullable;

/** A series and what is expected of it; a single mean or limit holds for every point. */
record Case(
        String name,
        Options options,
        double[] values,
        double[] mean,
        double[] lower,
        double[] upper,
        List<String> labels,
        List<String> types,
        String variation,
        String assurance) {

    static final LocalDate FIRST = LocalDate.of(2020, 1, 1);

    static List<Case> kept() {
        try (var csv = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(
                        Case.class.getResourceAsStream("published.csv"), StandardCharsets.UTF_8))) {
            return csv.stream().map(Case::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Case of(NamedCsvRecord row) {
        var rebases = row.getField("rebased").isEmpty() ? new double[0] : numbers(row.getField("rebased"));
        return new Case(
                row.getField("case"),
                options(
                        row.getField("direction"),
                        row.getField("screened").equals("true"),
                        row.getField("fixed").isEmpty() ? null : Integer.valueOf(row.getField("fixed")),
                        row.getField("target").isEmpty() ? null : Double.valueOf(row.getField("target")),
                        rebases),
                numbers(row.getField("values")),
                numbers(row.getField("mean")),
                numbers(row.getField("lower")),
                numbers(row.getField("upper")),
                words(row.getField("special cause"), "Common Cause"),
                words(row.getField("point type"), "common_cause"),
                row.getField("variation"),
                row.getField("assurance"));
    }

    static Options options(
            String direction, boolean screened, @Nullable Integer fixed, @Nullable Double target, double[] rebases) {
        return Options.standard(Direction.valueOf(direction.toUpperCase(Locale.ROOT)))
                .screening(screened)
                .fixedAfter(fixed)
                .aimingAt(target)
                .rebasedAt(Arrays.stream(rebases)
                        .mapToObj(at -> FIRST.plusMonths((long) at))
                        .toList());
    }

    static List<Point> months(double... values) {
        return IntStream.range(0, values.length)
                .mapToObj(i -> new Point(FIRST.plusMonths(i), values[i]))
                .toList();
    }

    static double at(double[] figures, int index) {
        return figures[figures.length == 1 ? 0 : index];
    }

    private static double[] numbers(String words) {
        return Stream.of(words.split(" ")).mapToDouble(Double::parseDouble).toArray();
    }

    private static List<String> words(String cell, String common) {
        return Stream.of(cell.split("\\|", -1))
                .map(word -> word.isEmpty() ? common : word)
                .toList();
    }

    @Override
    public String toString() {
        return name + " " + DoubleStream.of(values).limit(3).boxed().toList();
    }
}

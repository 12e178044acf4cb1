package linchpin.figures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import linchpin.commands.Output;
import linchpin.feedback.imports.terminal.TakeInFile;
import linchpin.feedback.imports.terminal.Wishes;
import linchpin.organisation.NewOrganisation;
import linchpin.organisation.OrganisationId;
import linchpin.organisation.Organisations;
import linchpin.platform.Tenancy;
import linchpin.support.TestDatabase;
import linchpin.tables.Layout;
import linchpin.tables.Rows;
import org.springframework.context.ApplicationContext;

/**
 * The same file imported with counting and without, in turn, each time into a fresh database: the clock until the last row is stored, with
 * the counting that goes on meanwhile; and all processor time, until every row is counted too. Run by benchmarks/counts.sh upkeep.
 */
public final class UpkeepBenchmark {

    private UpkeepBenchmark() {}

    /** Without anything for counts: no triggers, nobody who adds up. Or as the product does it. */
    private enum Way {
        PLAIN,
        COUNTED
    }

    /** @param arguments rows, an empty directory, the file of comments, how many pairs, and how many wards to make of each service in the file */
    public static void main(String[] arguments) throws Exception {
        var rows = Integer.parseInt(arguments[0]);
        var directory = Path.of(arguments[1]);
        var file = directory.resolve("many.csv");
        repeat(Path.of(arguments[2]), file, rows, Integer.parseInt(arguments[4]));
        imported(file, directory, Way.COUNTED); // to warm up
        imported(file, directory, Way.PLAIN);
        var costs = new EnumMap<Way, List<Cost>>(Way.class);
        for (var i = 0; i < Integer.parseInt(arguments[3]); i++) {
            for (var way :
                    i % 2 == 0 ? List.of(Way.values()) : List.of(Way.values()).reversed()) {
                var cost = imported(file, directory, way);
                costs.computeIfAbsent(way, _ -> new ArrayList<>()).add(cost);
                System.out.printf(Locale.UK, "%-8s %s%n", way, cost);
            }
        }
        System.out.printf(
                Locale.UK,
                "import of %,d rows with counting, of one without: wall %s; processors %s%n",
                rows,
                ratios(costs, Cost::wall),
                ratios(costs, Cost::processors));
        System.exit(0);
    }

    private static String ratios(Map<Way, List<Cost>> costs, ToDoubleFunction<Cost> what) {
        var plain = costs.get(Way.PLAIN).stream().mapToDouble(what).toArray();
        var counted = costs.get(Way.COUNTED).stream().mapToDouble(what).toArray();
        var each = new ArrayList<Double>();
        for (var i = 0; i < plain.length; i++) {
            each.add(counted[i] / plain[i]);
        }
        return each.stream().map("%.3f"::formatted).collect(Collectors.joining(" ", "", ""))
                + ", median %.3f".formatted(median(each));
    }

    private static double median(List<Double> each) {
        var sorted = each.stream().sorted().toList();
        return (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2;
    }

    /** In seconds, of this process and of all of PostgreSQL. */
    private record Cost(double wall, double processors) {

        static Cost now() {
            var self = ProcessHandle.current();
            var spent = Stream.concat(Stream.of(self), self.descendants())
                    .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                    .reduce(Duration.ZERO, Duration::plus);
            return new Cost(System.nanoTime() / 1e9, spent.toMillis() / 1e3);
        }

        @Override
        public String toString() {
            return "%.1f s wall, %.1f CPU-s".formatted(wall, processors);
        }
    }

    private static Cost imported(Path file, Path directory, Way way) throws Exception {
        var url = TestDatabase.fresh();
        Cost cost;
        try (var product = Counting.product(url, directory, way == Way.COUNTED)) {
            cost = imported(file, url, way, product);
        }
        // Lest it be vacuumed, or written to disk, while the next import is timed.
        execute(
                url.replaceFirst("[^/]*$", "postgres"),
                "drop database " + url.replaceFirst(".*/", "") + " with (force)",
                "checkpoint");
        return cost;
    }

    private static Cost imported(Path file, String url, Way way, ApplicationContext product) throws Exception {
        if (way == Way.PLAIN) {
            execute(url, "alter table feedback.feedback disable trigger user"); // they count, and tell the chores
        }
        var id = OrganisationId.fresh();
        product.getBean(Organisations.class).found(id, new NewOrganisation("BENCH", "Benchmark", "acute", null));
        var begun = Cost.now();
        Tenancy.in(id.id(), () -> {
            product.getBean(TakeInFile.class)
                    .takeIn(file, Wishes.profile(null).best("1"), new Output(System.err, System.err, System.err));
            return null;
        });
        var stored = Cost.now();
        var counts = product.getBean(Counts.class);
        while (way == Way.COUNTED && Tenancy.in(id.id(), counts::waiting) > 0) {
            Thread.sleep(200);
        }
        var cost = new Cost(stored.wall - begun.wall, Cost.now().processors - begun.processors);
        if (way == Way.COUNTED) {
            prove(url, id.id());
        }
        return cost;
    }

    private static void prove(String url, UUID organisation) throws SQLException {
        try (var superuser = DriverManager.getConnection(TestDatabase.jdbc(url))) {
            CountedAnew.proved(superuser, organisation);
        }
    }

    private static void execute(String url, String... sql) throws SQLException {
        try (var superuser = DriverManager.getConnection(TestDatabase.jdbc(url));
                var statement = superuser.createStatement()) {
            for (var each : sql) {
                statement.execute(each);
            }
        }
    }

    /** The real comments again and again, with ids of their own each time. */
    private static void repeat(Path comments, Path file, int rows, int wards) throws IOException {
        var layout = Layout.of(comments);
        try (var out = Files.newBufferedWriter(file)) {
            out.write(
                    "Comment ID,Respondent ID,Date,Service type 1,Service type 2,FFT categorical answer,FFT question,FFT answer\n");
            for (var written = 0; written < rows; ) {
                try (var lines = Rows.of(comments, layout)) {
                    for (var line = lines.next(); line != null && written < rows; line = lines.next(), written++) {
                        out.write(row(line.cells(), written / 6828, written * 31 % wards));
                    }
                }
            }
        }
    }

    private static String row(String[] cells, int round, int ward) {
        var day = LocalDate.of(2021, 1, 1).plusDays(Math.floorMod(cells[2].hashCode() + round * 7, 1500));
        return Stream.of(
                                cells[0] + " " + round,
                                cells[2] + " " + round,
                                day.toString(),
                                cells[4],
                                ward == 0 ? cells[5] : cells[5] + " ward " + ward,
                                cells[6],
                                cells[7],
                                cells[8])
                        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(","))
                + "\n";
    }
}

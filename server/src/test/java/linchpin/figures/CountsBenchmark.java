package linchpin.figures;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import linchpin.organisation.Places;
import linchpin.organisation.Reach;
import linchpin.platform.Tenancy;
import linchpin.support.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What a dashboard asks for, at a size, from the counts that are kept; and a question that nobody counted for, from the register itself,
 * beside DuckDB over the same rows. Run by benchmarks/counts.sh.
 */
public final class CountsBenchmark {

    private static final int REQUESTS = 1000;
    private static final int WARM_UP = 200;
    private static final YearMonth FROM = YearMonth.of(2024, 1);
    private static final YearMonth TO = YearMonth.of(2025, 12);

    private final Counts counts;
    private final FoldCounts fold;
    private final Places places;
    private final JdbcClient jdbc;
    private final TransactionOperations transactions;

    private CountsBenchmark(org.springframework.context.ApplicationContext product) {
        counts = product.getBean(Counts.class);
        fold = product.getBean(FoldCounts.class);
        places = product.getBean(Places.class);
        jdbc = product.getBean(JdbcClient.class);
        transactions = product.getBean(TransactionOperations.class);
    }

    /** @param arguments rows, and an empty directory */
    public static void main(String[] arguments) throws Exception {
        var rows = Long.parseLong(arguments[0]);
        var url = TestDatabase.fresh();
        try (var product = Counting.product(url, Path.of(arguments[1]), false);
                var superuser = DriverManager.getConnection(TestDatabase.jdbc(url))) {
            var large = new LargeCounts(superuser);
            var begun = System.nanoTime();
            large.fill(rows);
            System.out.printf(
                    Locale.UK, "%,d feedback of %d places made in %.0f s%n", rows, LargeCounts.PLACES, since(begun));
            var benchmark = new CountsBenchmark(product);
            Tenancy.in(large.organisation, () -> benchmark.count(rows));
            benchmark.prove(large, superuser, rows / 100);
            large.execute("vacuum (analyze) figures.month_count");
            large.execute("vacuum feedback.feedback"); // as by itself, once two rows of a hundred have changed
            large.execute("checkpoint");
            System.out.println("Ready to be timed");
            Tenancy.in(large.organisation, benchmark::tiles);
            var file = Path.of(arguments[1], "feedback.csv");
            large.export(file);
            try (var duck = DriverManager.getConnection("jdbc:duckdb:" + Path.of(arguments[1], "feedback.duckdb"))) {
                load(duck, file);
                benchmark.adHoc(large.organisation, duck);
            }
        }
        System.exit(0);
    }

    private static double since(long nanos) {
        return (System.nanoTime() - nanos) / 1e9;
    }

    private boolean count(long rows) {
        var begun = System.nanoTime();
        counts.recount();
        System.out.printf(Locale.UK, "everything counted anew in %.1f s%n", since(begun));
        if (counts.total(null, null, YearMonth.of(2023, 1), TO).total() != rows) {
            throw new IllegalStateException("The counts are wrong");
        }
        return true;
    }

    private void prove(LargeCounts large, Connection superuser, long changes) throws SQLException {
        large.arrive(changes);
        proved("arrived", changes, large, superuser);
        large.correct(changes);
        proved("were corrected", changes, large, superuser);
        large.withdraw(changes / 2);
        proved("were withdrawn", changes / 2, large, superuser);
    }

    private void proved(String what, long changes, LargeCounts large, Connection superuser) throws SQLException {
        var begun = System.nanoTime();
        Tenancy.in(large.organisation, () -> {
            while (fold.some() > 0) {}
            return true;
        });
        var folded = since(begun);
        System.out.printf(
                Locale.UK,
                "after %,d %s: counted in %.1f s, and all %,d counts are what the register comes to%n",
                changes,
                what,
                folded,
                CountedAnew.proved(superuser, large.organisation));
    }

    private boolean tiles() {
        var all = places.all();
        var random = new Random(1);
        var times = new TreeMap<String, List<Long>>();
        for (var i = 0; i < REQUESTS + WARM_UP; i++) {
            var place = i % 4 == 0 ? null : all.get(random.nextInt(all.size())).id(); // the root is the largest
            var theme = 1 + random.nextInt(33);
            var took = 0L;
            took += time(times, i, "24 months", () -> counts.months(place, null, FROM, TO));
            took += time(times, i, "24 months of a theme", () -> counts.months(place, theme, FROM, TO));
            took += time(times, i, "places below, a year", () -> counts.below(place, null, TO.minusMonths(11), TO));
            took += time(times, i, "themes, a year", () -> counts.themes(place, TO.minusMonths(11), TO));
            took += time(times, i, "channels, a year", () -> counts.channels(place, TO.minusMonths(11), TO));
            if (i >= WARM_UP) {
                times.computeIfAbsent("all five together", _ -> new ArrayList<>())
                        .add(took);
            }
        }
        times.forEach((what, each) -> System.out.printf(
                Locale.UK, "%-26s p50 %6.2f ms, p99 %6.2f ms%n", what, percentile(each, 50), percentile(each, 99)));
        return true;
    }

    private static long time(Map<String, List<Long>> times, int i, String what, Runnable request) {
        var begun = System.nanoTime();
        request.run();
        var took = System.nanoTime() - begun;
        if (i >= WARM_UP) {
            times.computeIfAbsent(what, _ -> new ArrayList<>()).add(took);
        }
        return took;
    }

    private static double percentile(List<Long> nanos, int percent) {
        var sorted = nanos.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100)) / 1e6;
    }

    private static void load(Connection duck, Path file) throws SQLException {
        try (var statement = duck.createStatement()) {
            statement.execute("set threads = " + Runtime.getRuntime().availableProcessors());
            statement.execute(
                    "create table feedback as select * replace (cast(themes as smallint[]) as themes) from read_csv('"
                            + file
                            + "', header = true, types = {'place_id': 'UUID', 'received_on': 'DATE', 'score': 'SMALLINT', 'themes': 'VARCHAR'})");
        }
    }

    /** A question with four conditions, from one ward in a month to everything. */
    private record Question(Reach reach, String from, String to, String channel, int theme) {

        String where(String contains) {
            var within = reach.whole()
                    ? ""
                    : " and place_id in ("
                            + Arrays.stream(reach.ids())
                                    .map(place -> "uuid '" + place + "'") // else DuckDB compares words
                                    .collect(Collectors.joining(","))
                            + ")";
            return "not withdrawn and received_on between '" + from + "' and '" + to + "' and channel = '" + channel
                    + "'" + within + " and " + contains.formatted(theme);
        }
    }

    private void adHoc(UUID organisation, Connection duck) throws SQLException {
        var all = Tenancy.in(organisation, places::all);
        for (var each : List.of(
                Map.entry("a ward, a quarter", "place-100"),
                Map.entry("a site, a quarter", "place-1"),
                Map.entry("everything, 3 years", ""))) {
            var within = all.stream()
                    .filter(place -> place.code().equals(each.getValue()))
                    .findFirst()
                    .map(place -> Tenancy.in(organisation, () -> places.below(place.id())))
                    .orElse(Reach.everywhere());
            var quarter = !within.whole();
            var question = new Question(
                    within, quarter ? "2025-04-01" : "2023-01-01", quarter ? "2025-06-30" : "2025-12-31", "sms", 12);
            compare(each.getKey(), organisation, duck, question);
        }
    }

    private void compare(String what, UUID organisation, Connection duck, Question question) throws SQLException {
        var ours = new ArrayList<Long>();
        var theirs = new ArrayList<Long>();
        for (var i = 0; i < 12; i++) {
            var begun = System.nanoTime();
            var here = Tenancy.in(organisation, () -> ask(question));
            ours.add(System.nanoTime() - begun);
            begun = System.nanoTime();
            var there = ask(duck, question);
            theirs.add(System.nanoTime() - begun);
            if (!here.equals(there)) {
                throw new IllegalStateException(here + " is not " + there);
            }
        }
        System.out.printf(
                Locale.UK,
                "ad hoc, %-20s ours %8.1f ms, DuckDB %8.1f ms: %.1f times (medians)%n",
                what,
                percentile(ours, 50),
                percentile(theirs, 50),
                percentile(ours, 50) / percentile(theirs, 50));
    }

    private Map<Integer, Long> ask(Question question) {
        var found = new TreeMap<Integer, Long>();
        transactions.executeWithoutResult(_ -> jdbc.sql("select counts_as as answer, count(*) as n"
                        + " from feedback.feedback where "
                        + question.where("themes <> '{}' and themes @> '{%d}'::smallint[]")
                        + " group by 1")
                .query((row, _) -> found.put(row.getInt("answer"), row.getLong("n")))
                .list());
        return found;
    }

    private static Map<Integer, Long> ask(Connection duck, Question question) throws SQLException {
        var found = new TreeMap<Integer, Long>();
        try (var statement = duck.createStatement();
                var rows = statement.executeQuery(
                        "select case when question_set <> 'fft-2020' then 0 when score is not null then score when answer_code = '6' then 6"
                                + " else 7 end as answer, count(*) as n from feedback where "
                                + question.where("list_contains(themes, %d)") + " group by 1")) {
            while (rows.next()) {
                found.put(rows.getInt(1), rows.getLong(2));
            }
        }
        return found;
    }
}

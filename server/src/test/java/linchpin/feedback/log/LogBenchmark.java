package linchpin.feedback.log;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import linchpin.Linchpin;
import linchpin.organisation.OrganisationId;
import linchpin.organisation.Places;
import linchpin.organisation.Reach;
import linchpin.people.AccountId;
import linchpin.people.Role;
import linchpin.people.Viewer;
import linchpin.platform.Tenancy;
import linchpin.support.TestDatabase;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The log at a size: its first page and two-word searches, through the class that the page uses, with row-level security on (as the
 * product runs) and off (a superuser, told the organisation in the query). Run by benchmarks/log.sh.
 */
public final class LogBenchmark {

    private static final int REQUESTS = 500;
    private static final int WARM_UP = 100;

    private final Viewer viewer;
    private final LogList secured;
    private final LogList open;
    private final TransactionOperations openTransactions;
    private final String database;

    private LogBenchmark(
            Viewer viewer, LogList secured, LogList open, TransactionOperations openTransactions, String database) {
        this.viewer = viewer;
        this.secured = secured;
        this.open = open;
        this.openTransactions = openTransactions;
        this.database = database;
    }

    /** @param arguments rows, file of comments, "explain" to print plans */
    public static void main(String[] arguments) throws SQLException, IOException {
        var rows = Integer.parseInt(arguments[0]);
        var url = TestDatabase.fresh();
        try (var product = new SpringApplicationBuilder(Linchpin.class)
                        .properties(Map.of(
                                "linchpin.database-url",
                                url,
                                "linchpin.data",
                                System.getProperty("java.io.tmpdir") + "/linchpin-log-benchmark",
                                "linchpin.reading",
                                "false",
                                "server.port",
                                "0"))
                        .run();
                var superuser = DriverManager.getConnection(TestDatabase.jdbc(url))) {
            var register = new LargeRegister(superuser, Path.of(arguments[1]));
            register.fill(rows);
            var viewer = viewer(register.organisation());
            var unsecured = Unsecured.source(TestDatabase.jdbc(url), register.organisation());
            var benchmark = new LogBenchmark(
                    viewer,
                    product.getBean(LogList.class),
                    unsecured(JdbcClient.create(unsecured), product.getBean(Places.class)),
                    Unsecured.transactions(unsecured),
                    url.substring(url.lastIndexOf('/') + 1));
            if (Arrays.asList(arguments).contains("explain")) {
                benchmark.explain(
                        product.getBean(JdbcClient.class), product.getBean(TransactionOperations.class), superuser);
            }
            benchmark.measure(rows, register.wordPairs(REQUESTS + WARM_UP, new Random(1)));
        }
        System.exit(0);
    }

    private static LogList unsecured(JdbcClient jdbc, Places places) {
        return new LogList(jdbc, new Gathering(jdbc), places, new ObjectProvider<>() {});
    }

    private static Viewer viewer(UUID organisation) {
        return new Viewer(
                new AccountId(new UUID(0, 1)),
                "Analyst",
                new OrganisationId(organisation),
                "Large trust",
                Viewer.everywhere(Role.ANALYST));
    }

    private void measure(int rows, List<String> pairs) throws IOException {
        var first = pairs.stream().map(_ -> LogSearch.of(Map.of())).toList();
        var searches =
                pairs.stream().map(pair -> LogSearch.of(Map.of("q", pair))).toList();
        System.out.printf(
                "%,d rows of one organisation among three, %d requests each, rows and count%n", rows, REQUESTS);
        report("first page", first);
        report("two-word search", searches);
    }

    private void report(String what, List<LogSearch> searches) throws IOException {
        var on = new ArrayList<Long>();
        var off = new ArrayList<Long>();
        var cpuOn = new BackendTime(database + "_app", database);
        var cpuOff = new BackendTime("postgres", database);
        var before = new double[2];
        for (var i = 0; i < searches.size(); i++) {
            if (i == WARM_UP) {
                before = new double[] {cpuOn.spent(), cpuOff.spent()};
            }
            var search = searches.get(i);
            var securedFirst = i % 2 == 0; // who comes second finds the pages in memory
            var first = time(securedFirst ? this::withSecurity : this::without, search);
            var second = time(securedFirst ? this::without : this::withSecurity, search);
            if (i >= WARM_UP) {
                on.add(securedFirst ? first : second);
                off.add(securedFirst ? second : first);
            }
        }
        System.out.printf(
                Locale.UK,
                "%-16s row-level security on: p50 %.1f ms, p99 %.1f ms; off: p50 %.1f ms, p99 %.1f ms; it costs %.0f %% (sums)%n",
                what,
                percentile(on, 50),
                percentile(on, 99),
                percentile(off, 50),
                percentile(off, 99),
                100.0 * (sum(on) - sum(off)) / sum(off));
        System.out.printf(
                Locale.UK,
                "%-16s PostgreSQL's processor time a request: on %.2f ms, off %.2f ms; load of the machine %.1f%n",
                "",
                (cpuOn.spent() - before[0]) / REQUESTS,
                (cpuOff.spent() - before[1]) / REQUESTS,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        var slowest = on.indexOf(on.stream().max(Long::compare).orElseThrow());
        System.out.printf(
                "%-16s slowest: %s%n", "", searches.get(slowest + WARM_UP).words());
    }

    private static long time(Consumer<LogSearch> request, LogSearch search) {
        var before = System.nanoTime();
        request.accept(search);
        return System.nanoTime() - before;
    }

    private static final LogList.Window FIRST = LogList.Window.first();

    private void withSecurity(LogSearch search) {
        try (var _ = Tenancy.enter(
                Tenancy.Scope.of(viewer.organisation().id(), viewer.account().id()))) {
            secured.find(search, viewer, FIRST);
        }
    }

    private void without(LogSearch search) {
        openTransactions.execute(_ -> open.find(search, viewer, FIRST));
    }

    private static double percentile(List<Long> nanos, int percent) {
        var sorted = nanos.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100)) / 1e6;
    }

    private static double sum(List<Long> nanos) {
        return nanos.stream().mapToLong(Long::longValue).sum();
    }

    private void explain(JdbcClient jdbc, TransactionOperations transactions, Connection superuser)
            throws SQLException {
        var place = oneOf(superuser, "select id from organisation.place where code = 'ward-7'");
        var service = oneOf(superuser, "select id from organisation.place where code = 'site-1'");
        var searches = List.of(
                Map.of("q", ""),
                Map.of("q", "staff friendly"),
                Map.of("q", "ambulance waiting"),
                Map.of("q", "wheelchair"),
                Map.of("q", "\"car park\""),
                Map.of("place", place),
                Map.of("place", service, "q", "staff"),
                Map.of("read", "nobody"),
                Map.of("read", "not-me"),
                Map.of("read", "me"),
                Map.of("theme", "12"),
                Map.of("theme", "32"),
                Map.of("score", "5"),
                Map.of("state", "answered"),
                Map.of("channel", "pals"),
                Map.of("from", "2024-03-01", "to", "2024-03-31", "score", "4"));
        for (var sent : searches) {
            var search = LogSearch.of(sent);
            try (var _ = Tenancy.enter(Tenancy.Scope.of(
                    viewer.organisation().id(), viewer.account().id()))) {
                transactions.executeWithoutResult(_ -> plan(jdbc, search));
            }
        }
    }

    private void plan(JdbcClient jdbc, LogSearch search) {
        var understood = new FindWords(jdbc).understood(search.words());
        var lexemes = understood.lexemes();
        var reach = search.place() == null ? Reach.everywhere() : new Reach.Some(Set.of(search.place()));
        var query = new LogQuery(
                Conditions.of(search, lexemes, reach, viewer.account()),
                understood.spelled(),
                !lexemes.isEmpty(),
                FIRST);
        if (query.conditions().unordered()) {
            new Gathering(jdbc).byBitmap();
            explain(jdbc, search, query, query.gather(true));
            new Gathering(jdbc).byDay();
            explain(jdbc, search, query, query.stride());
        } else {
            explain(jdbc, search, query, query.rows());
            explain(jdbc, search, query, query.count());
        }
    }

    private static void explain(JdbcClient jdbc, LogSearch search, LogQuery query, String sql) {
        System.out.println("== " + search.query());
        jdbc.sql("explain (analyze, buffers, costs off, timing off) " + sql)
                .params(query.parameters())
                .param("gathered", Gathering.CAP + 1)
                .param("stride", Gathering.STRIDE)
                .query(String.class)
                .list()
                .forEach(System.out::println);
    }

    private static String oneOf(Connection superuser, String sql) throws SQLException {
        try (var statement = superuser.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}

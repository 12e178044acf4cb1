package linchpin;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import linchpin.chores.Chore;
import linchpin.feedback.Receipts;
import linchpin.feedback.register.Register;
import linchpin.figures.Counts;
import linchpin.people.Role;
import linchpin.people.access.TestSignIn;
import linchpin.people.sessions.FormTokens;
import linchpin.support.LinchpinTest;
import linchpin.support.Proves;
import linchpin.support.TestDatabase;
import linchpin.support.TestTime;
import linchpin.support.WithImports;
import linchpin.support.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Looking changes nothing (C4): a prefetching browser, a crawler or a link in a foreign page does no harm. */
@Proves("C4")
@LinchpinTest
@WithImports
class ReadingTests {

    /** By beginning of the route, the first that fits: what its words in braces stand for. */
    private static final List<Map.Entry<String, List<String>>> THERE = List.of(
            Map.entry("/matters/from/", List.of("{feedback}")),
            Map.entry("/matters/", List.of("{thread-open}", "{voice}")),
            Map.entry("/actions/small/from/", List.of("{feedback}")),
            Map.entry("/actions/{id}/cycles/", List.of("{action-late}", "1")),
            Map.entry("/actions/", List.of("{action}")),
            Map.entry("/walks/{id}/items/", List.of("{walk}", "2")),
            Map.entry("/walks/places/", List.of("{ward}")),
            Map.entry("/walks/works/", List.of("{finding}")),
            Map.entry("/walks/", List.of("{walk}")),
            Map.entry("/answers/", List.of("{answer}")),
            Map.entry("/clocks/year/", List.of("2026", "csv")),
            Map.entry("/clocks/", List.of("{clock}")),
            Map.entry("/people/roles/", List.of("{role}")),
            Map.entry("/people/", List.of("{person}")),
            Map.entry("/places/", List.of("{ward}")),
            Map.entry("/log/", List.of("{feedback}")),
            Map.entry("/reviews/rules/", List.of("{review-rule}")),
            Map.entry("/reviews/", List.of("{review}")),
            Map.entry("/rounds/{id}/said/", List.of("{round}", "{saying}")),
            Map.entry("/rounds/{id}/poster.pdf", List.of("{round}")),
            Map.entry("/rounds/{id}/questions", List.of("{round-over}")),
            Map.entry("/rounds/{id}/file/", List.of("{round}", "csv")),
            Map.entry("/rounds/", List.of("{round}")),
            Map.entry("/asking/", List.of("{organisation}", "2")),
            Map.entry("/budgets/{id}/receipts/", List.of("{budget}", "{approval-paid}", "{bill}")),
            Map.entry("/budgets/", List.of("{budget}", "{approval}")),
            Map.entry("/talks/", List.of("{talk}")),
            Map.entry("/told/", List.of("{told}")),
            Map.entry("/news/", List.of("{news}", "{news-matter}", "yes")),
            Map.entry("/proposals/{id}/sessions/{session}/moments/", List.of("{proposal}", "{session}", "{moment}")),
            Map.entry("/proposals/{id}/pictures/", List.of("{proposal}", "{picture}")),
            Map.entry("/proposals/", List.of("{proposal}", "{session}", "{idea}")),
            Map.entry("/run-past/{id}/became", List.of("{question-replied}")),
            Map.entry("/run-past/", List.of("{question}")),
            Map.entry("/decisions/drafts/", List.of("{draft}")),
            Map.entry("/decisions/new/", List.of("cases")),
            Map.entry("/decisions/{id}/round", List.of("{equal}")),
            Map.entry("/decisions/{id}/second", List.of("{equal}")),
            Map.entry("/decisions/{id}/marks", List.of("{panel}")),
            Map.entry("/decisions/{id}/talk", List.of("{panel-talks}", "1", "1")),
            Map.entry("/decisions/{id}/papers", List.of("{papers}")),
            Map.entry("/decisions/{id}/sheet", List.of("{panel-sheets}")),
            Map.entry("/decisions/{id}/prices", List.of("{panel-talks}")),
            Map.entry("/decisions/", List.of("{decided}")),
            Map.entry("/newsletters/", List.of("{newsletter-staff}")),
            Map.entry("/newsletter/", List.of("{organisation}", "patients", "1")),
            Map.entry("/reports/", List.of("{quarter-waiting}", "1")),
            Map.entry("/report/", List.of("{organisation}", "{quarter}")),
            Map.entry("/printed/", List.of("{copy}")),
            Map.entry("/packs/", List.of("{pack}", "1")),
            Map.entry("/imports/", List.of("{import}")),
            Map.entry("/returns/arrange/", List.of("inpatient")),
            Map.entry("/returns/", List.of("inpatient", "{return-month}")),
            Map.entry("/said/{code}/standing/", List.of("{organisation}", "late")),
            Map.entry("/said/{code}/place/", List.of("{organisation}", "ward-7")),
            Map.entry("/said/", List.of("{organisation}", "{said-claimed}")),
            Map.entry("/numbers/", List.of("{organisation}")),
            Map.entry("/decided/", List.of("{organisation}", "1")),
            Map.entry("/give/", List.of("{organisation}", "ward-7")),
            Map.entry("/approach/", List.of("{asked-list}")),
            Map.entry("/stop/", List.of("{organisation}", "{stop-key}")),
            Map.entry("/posters/", List.of("ward-7")),
            Map.entry("/receipt/", List.of("{receipt}")));

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transactions;

    @Value("${linchpin.database-url}")
    String database;

    private Ground ground;

    @Autowired
    void tokens(FilterChainProxy filters, FormTokens tokens) {
        TestSignIn.withItsOwnTokens(filters, tokens);
    }

    @Autowired
    void ground(
            World world,
            Register register,
            Receipts receipts,
            MockMvcTester asked,
            Counts counts,
            TestTime time,
            @Qualifier("closeChore") Chore closing) {
        ground = new Ground(world, register, receipts, asked, jdbc, transactions, counts);
        ground.decide(time, closing);
    }

    @Test
    void lookingWritesNothingWhoeverLooks() throws SQLException {
        var addresses = addresses();
        assertThat(addresses).contains(ground.address("/log/{feedback}"));
        var opened = new HashSet<String>();
        try (var connection = DriverManager.getConnection(TestDatabase.jdbc(database))) {
            see(connection);
            var before = sums(connection);
            assertThat(before).containsKeys("feedback.comment", "feedback.reading", "people.account", "people.session");
            for (var role : Role.values()) {
                addresses.stream().filter(address -> opens(role, address)).forEach(opened::add);
                assertThat(changed(before, sums(connection)))
                        .as("tables that changed when the " + role + " looked")
                        .isEmpty();
            }
            addresses.forEach(this::visited);
            assertThat(changed(before, sums(connection)))
                    .as("tables that changed when visitors looked")
                    .isEmpty();
        }
        assertThat(opened).as("addresses that somebody could open").hasSizeGreaterThan(addresses.size() * 3 / 4);
    }

    /** The owner of a database is no superuser where it is one of somebody's own, and sees an organisation's rows only in its scope. */
    private void see(Connection connection) throws SQLException {
        var scope = World.in(
                ground.organisation().id(),
                () -> transactions.execute(_ -> jdbc.sql("select current_setting('linchpin.context')")
                        .query(String.class)
                        .single()));
        try (var statement = connection.prepareStatement("select set_config('linchpin.context', ?, false)")) {
            statement.setString(1, scope);
            statement.execute();
        }
    }

    private boolean opens(Role role, String address) {
        var answer = browser.get()
                .uri(address)
                .with(World.signedIn(ground.person(role)))
                .exchange()
                .getResponse();
        assertThat(answer.getStatus()).as(address + " asked by " + role).isLessThan(500);
        return answer.getStatus() < 400;
    }

    /** Only who is shown a form that needs a token gets a cookie, and a giver never is (B1). */
    private void visited(String address) {
        var answer = browser.get().uri(address).exchange().getResponse();
        assertThat(answer.getStatus()).as(address).isLessThan(500);
        if (!address.matches("/(sign-in|set-up|invitation|new-password)(/.*)?")) {
            assertThat(answer.getHeaders("Set-Cookie")).as(address).isEmpty();
        }
    }

    private List<String> addresses() {
        var addresses =
                new ArrayList<>(List.of(ground.address("{invitation}"), ground.address("{set-up}"), "/log?q=kind"));
        mappings.getHandlerMethods().keySet().stream()
                .filter(mapping -> mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .map(this::address)
                .sorted()
                .forEach(addresses::add);
        assertThat(addresses).hasSizeGreaterThan(40);
        return addresses;
    }

    private String address(String pattern) {
        var address = pattern;
        for (var word : THERE.stream()
                .filter(there -> pattern.startsWith(there.getKey()))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElse(List.of())) {
            address = address.replaceFirst("\\{[^{}]*(\\{[^{}]*}[^{}]*)*}", ground.there(word));
        }
        return address.replaceAll("\\{[^{}]*}", UUID.randomUUID().toString());
    }

    private static Set<String> changed(Map<String, String> before, Map<String, String> after) {
        var changed = new HashSet<String>();
        after.forEach((table, sum) -> {
            if (!sum.equals(before.get(table))) {
                changed.add(table);
            }
        });
        return changed;
    }

    /**
     * All tables but those of what runs by itself meanwhile, which makes editions also where it finds nothing to change; as the owner, whom no policy
     * keeps from a row.
     */
    private static Map<String, String> sums(Connection connection) throws SQLException {
        var sums = new TreeMap<String, String>();
        try (var statement = connection.createStatement()) {
            for (var table : tables(connection)) {
                try (var row = statement.executeQuery(
                        "select count(*) || ' ' || coalesce(sum(hashtextextended(t::text, 0)), 0) from " + table
                                + " t")) {
                    row.next();
                    sums.put(table, row.getString(1));
                }
            }
        }
        return sums;
    }

    private static List<String> tables(Connection connection) throws SQLException {
        var tables = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select schemaname || '.' || tablename from pg_tables
                        where schemaname not in ('pg_catalog', 'information_schema') and schemaname not like 'pg_temp%' and schemaname <> 'chores'
                          and tablename not in ('begun', 'edition')""")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }
}

package linchpin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import linchpin.chores.Chore;
import linchpin.feedback.Receipts;
import linchpin.feedback.register.Register;
import linchpin.figures.Counts;
import linchpin.people.Role;
import linchpin.support.LinchpinTest;
import linchpin.support.Sources;
import linchpin.support.Statements;
import linchpin.support.TestDatabase;
import linchpin.support.TestTime;
import linchpin.support.WithImports;
import linchpin.support.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;

/**
 * How many statements each page costs, which is most of what it costs on any machine. None may cost more than its budget stands at in
 * {@code statements.txt}, and none may cost more because there is more to show. Two budgets: for a look after somebody changed something, and for
 * one after which nobody did ({@link linchpin.platform.Seldom}); the session, which tests do without, is one more.
 */
@LinchpinTest
@WithImports
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageStatementsTests {

    private static final Path BUDGETS = Sources.SERVER.resolve("src/test/resources/statements.txt");
    /** Copies of what there is: with those, there are ten of what most pages list, and with all a thousand. */
    private static final int FEW = 9;

    private static final int ALL = 300;
    private static final int TAKEN = 50;
    private static final Cost NOTHING = new Cost(0, 0);
    /** A panel may have come to show something meanwhile, by a chore; what is asked for each row of a list is hundreds more. */
    private static final int BY_THE_WAY = 6;

    @Autowired
    MockMvcTester browser;

    @Autowired
    Statements statements;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transactions;

    @Value("${linchpin.database-url}")
    String database;

    private Ground ground;

    @BeforeAll
    void ground(
            @Autowired World world,
            @Autowired Register register,
            @Autowired Receipts receipts,
            @Autowired Counts counts,
            @Autowired TestTime time,
            @Autowired @Qualifier("closeChore") Chore closing) {
        ground = new Ground(world, register, receipts, browser, jdbc, transactions, counts);
        ground.decide(time, closing);
        grow(1, FEW);
    }

    /**
     * How many statements a page costs.
     *
     * @param changed where everything was changed since it was last looked at
     * @param again where nothing was
     */
    private record Cost(int changed, int again) {

        boolean over(Cost budget) {
            return changed > budget.changed + BY_THE_WAY || again > budget.again + BY_THE_WAY;
        }

        @Override
        public String toString() {
            return "%3d %3d".formatted(changed, again);
        }
    }

    /** Pages by whose they are and where they stand, as they are written in {@link Walks}. */
    private Map<String, Cost> cost() throws SQLException {
        var cost = new TreeMap<String, Cost>();
        try (var connection = DriverManager.getConnection(TestDatabase.jdbc(database));
                var changing = connection.prepareStatement(
                        "update platform.edition set edition = random(0::bigint, 9223372036854775807)")) {
            for (var role : Role.values()) {
                addresses(
                        Walks.of(role), path -> cost.put(role + " " + path, cost(path, ground.person(role), changing)));
            }
            addresses(Walks.PUBLIC, path -> cost.put("PUBLIC " + path, cost(path, null, changing)));
        }
        return cost;
    }

    private static void addresses(List<Walks.Stop> stops, Consumer<String> work) {
        stops.stream()
                .map(Walks.Stop::path)
                .filter(path ->
                        path.length() > 1) // the first page lists every organisation there is, which other tests make
                .distinct()
                .forEach(work);
    }

    private Cost cost(String path, World.@Nullable Person person, PreparedStatement changing) {
        Runnable look = () -> {
            var another = new Cookie("any", UUID.randomUUID().toString()); // is shown no remembered page
            var request = browser.get().uri(ground.address(path)).cookie(another);
            (person == null ? request : request.with(World.signedIn(person))).exchange();
        };
        look.run();
        try {
            changing.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new Cost(
                statements.of(look).size(),
                Math.min(
                        statements.of(look).size(),
                        statements.of(look).size())); // what is asked each minute is asked by the way
    }

    @Test
    void noPageCostsMoreThanItsBudgetNorMoreWhereThereIsMoreToShow() throws IOException, SQLException {
        var few = cost();
        report(few);
        var budgets = budgets();
        var over = new LinkedHashMap<String, String>();
        few.forEach((page, cost) -> {
            var budget = budgets.getOrDefault(page, NOTHING);
            if (cost.over(budget)) {
                over.put(page, cost + " of " + budget);
            }
        });
        assertThat(over).as("statements; edit %s where it must be", BUDGETS).isEmpty();
        grow(FEW + 1, ALL);
        var grown = new LinkedHashMap<String, String>();
        cost().forEach((page, cost) -> {
            var before = few.getOrDefault(page, NOTHING);
            if (cost.over(before)) {
                grown.put(page, before + " grew to " + cost);
            }
        });
        assertThat(grown).isEmpty();
    }

    private static Map<String, Cost> budgets() throws IOException {
        return Files.readAllLines(BUDGETS).stream()
                .map(line -> line.strip().split(" +", 3))
                .collect(Collectors.toMap(
                        line -> line[2], line -> new Cost(Integer.parseInt(line[0]), Integer.parseInt(line[1]))));
    }

    private static void report(Map<String, Cost> cost) throws IOException {
        var lines = new ArrayList<String>();
        cost.forEach((page, statements) -> lines.add(statements + " " + page));
        Files.write(Sources.SERVER.resolve("target/statements.txt"), lines);
        lines.sort(java.util.Comparator.reverseOrder());
        System.out.println("Statements of the costliest pages:\n" + String.join("\n", lines.subList(0, 20)));
    }

    /** There is a thousand times more of what most pages list: copies of what is there, joined to one another as the first are. */
    private void grow(int from, int to) {
        World.in(
                ground.organisation().id(),
                () -> transactions.execute(_ -> {
                    copy(from, to, "feedback.feedback", "id");
                    copy(from, to, "matters.matter", "id");
                    copy(from, to, "matters.gathered", "matter_id", "feedback_id");
                    copy(from, to, "actions.action", "id", "matter_id");
                    copy(from, to, "answers.answer", "id", "matter_id");
                    copy(from, to, "answers.version", "answer_id");
                    copy(from, to, "answers.claim", "answer_id", "action_id");
                    copy(from, to, "proposals.proposal", "id", "matter_id");
                    copy(from, to, "proposals.version", "proposal_id");
                    copy(from, to, "meaning.alarm", "id", "feedback_id");
                    return true;
                }));
    }

    private record Column(String name, boolean made) {}

    /** @param ids columns that name something which is copied along */
    private void copy(int from, int to, String table, String... ids) {
        var copied = Set.of(ids);
        var columns = jdbc.sql("""
                select column_name as name, is_generated = 'ALWAYS' or is_identity = 'YES' or column_name = 'entry' as made
                from information_schema.columns where table_schema || '.' || table_name = :table
                """).param("table", table).query(Column.class).list().stream()
                .filter(column -> !column.made())
                .map(Column::name)
                .toList();
        var values = columns.stream()
                .map(name -> copied.contains(name)
                        ? "overlay(md5(t.%s || '-' || i) placing '3' from 13 for 1)::uuid".formatted(name)
                        : name.equals("number") ? "t.number + 1000 * i" : "t." + name)
                .toList();
        var originals = "select * from %s where substring(%s::text from 15 for 1) <> '3' order by 1, 2 limit %d"
                .formatted(table, ids[0], TAKEN); // copies have names of version 3
        jdbc.sql("insert into %s (%s) select %s from (%s) t, generate_series(%d, %d) i"
                        .formatted(table, String.join(", ", columns), String.join(", ", values), originals, from, to))
                .update();
    }
}

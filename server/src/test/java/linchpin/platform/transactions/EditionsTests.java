package linchpin.platform.transactions;

import static linchpin.support.Said.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import linchpin.feedback.register.Register;
import linchpin.organisation.Organisation;
import linchpin.organisation.PlaceId;
import linchpin.platform.OneLook;
import linchpin.platform.ReadOnly;
import linchpin.platform.Tenancy;
import linchpin.support.LinchpinTest;
import linchpin.support.Statements;
import linchpin.support.TestDatabase;
import linchpin.support.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Whoever changes something makes another edition with it, for whoever looks next, and waits for nobody who does so too. */
@LinchpinTest
class EditionsTests {

    private static final int TURNS = 60;

    @Autowired
    World world;

    @Autowired
    Register register;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations writing;

    @Autowired
    ReadOnly reading;

    @Autowired
    Statements statements;

    @Value("${linchpin.database-url}")
    String database;

    private Organisation ours;
    private PlaceId ward;

    @BeforeEach
    void anOrganisation() {
        ours = world.organisation();
        ward = world.ward(ours, "Nightingale");
    }

    @AfterEach
    void leave() {
        OneLook.over();
    }

    private <T> T look(Callable<T> at) {
        try (var _ = OneLook.begin()) {
            return Tenancy.in(
                    ours.id().id(),
                    () -> reading.of(() -> {
                        try {
                            return at.call();
                        } catch (Exception e) {
                            throw new IllegalStateException(e);
                        }
                    }));
        }
    }

    private void changed(String sql) {
        Tenancy.in(ours.id().id(), () -> writing.execute(_ -> jdbc.sql(sql).update()));
    }

    private String edition(String part) {
        return look(() -> jdbc.sql("select bit_xor(edition)::text from platform.edition where part = ?")
                .param(part)
                .query(String.class)
                .single());
    }

    private int numbers(String part) {
        return look(() -> jdbc.sql("select count(*) from platform.edition where part = ?")
                .param(part)
                .query(Integer.class)
                .single());
    }

    @Test
    void whateverIsChangedInOneTransactionMakesOneEdition() {
        var before = numbers("organisation");
        Tenancy.in(
                ours.id().id(),
                () -> writing.execute(_ -> {
                    jdbc.sql(
                                    "insert into organisation.place (name, kind, code, valid_from) select 'W' || n, 'ward', 'w' || n, '2024-01-01' from generate_series(1, 500) n")
                            .update();
                    return jdbc.sql("update organisation.place set name = name || '!'")
                            .update();
                }));
        assertThat(numbers("organisation")).isEqualTo(before + 1);
    }

    @Test
    void eachChangeMakesAnotherEditionThoughFewNumbersAreKept() {
        var editions = new ArrayList<String>();
        for (var i = 0; i < TURNS; i++) {
            editions.add(edition("organisation"));
            changed("update organisation.place set name = 'Ward " + i + "'");
            assertThat(numbers("organisation")).isLessThanOrEqualTo(17);
        }
        assertThat(editions).doesNotHaveDuplicates();
    }

    /** A title is seen in the whole economy, and PostgreSQL is asked nothing there that would tell of it. */
    @Test
    void whatIsSeenElsewhereTooMakesAnEditionThere() {
        var theirs = world.organisation();
        Supplier<String> there = () -> Tenancy.in(
                theirs.id().id(),
                () -> reading.of(() -> jdbc.sql(
                                "select coalesce(bit_xor(edition), 0)::text from platform.edition where part = 'proposals'")
                        .query(String.class)
                        .single()));
        var before = there.get();
        changed("update proposals.title set title = title");
        assertThat(there.get()).isNotEqualTo(before);
    }

    @Test
    void whatIsTakenBackLeavesTheEditionAsItWas() {
        IntStream.range(0, 16).forEach(i -> changed("update organisation.place set name = 'Ward " + i + "'"));
        var before = edition("organisation");
        for (var i = 0; i < 3; i++) { // one of them puts numbers together
            Tenancy.in(
                    ours.id().id(),
                    () -> writing.execute(status -> {
                        jdbc.sql("update organisation.place set name = 'Seacole'")
                                .update();
                        status.setRollbackOnly();
                        return true;
                    }));
            assertThat(edition("organisation")).isEqualTo(before);
        }
    }

    @Test
    void whatIsTakenBackWithinATransactionIsNotedWhenItIsDoneAfterAll() throws SQLException {
        wards();
        try (var connection = byHand()) {
            var begun = connection.setSavepoint();
            change(connection, "First");
            connection.rollback(begun);
            change(connection, "Second");
            connection.commit();
        }
        assertThat(wards()).contains("Second").doesNotContain("First");
    }

    private Connection byHand() throws SQLException {
        var connection = DriverManager.getConnection(TestDatabase.jdbc(database));
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("set lock_timeout = '5s'");
        }
        return connection;
    }

    private void change(Connection connection, String name) throws SQLException {
        try (var statement = connection.prepareStatement(
                "insert into organisation.place (org_id, name, kind, code, valid_from) values (?, ?, 'ward', ?, '2024-01-01')")) {
            statement.setObject(1, ours.id().id());
            statement.setString(2, name);
            statement.setString(3, name.toLowerCase(Locale.ROOT));
            statement.executeUpdate();
        }
    }

    private List<String> wards() {
        return look(() -> jdbc.sql("select name from organisation.place order by name")
                .query(String.class)
                .list());
    }

    @Test
    void whoeverChangesSomethingWaitsForNobodyWhoDoesToo() throws SQLException {
        for (var i = 0; i < 20; i++) { // past the numbers that are put together
            try (var first = byHand();
                    var second = byHand()) {
                change(first, "First" + i);
                change(second, "Second" + i);
                assertThat(wards()).doesNotContain("First" + i, "Second" + i);
                second.commit();
                assertThat(wards()).contains("Second" + i).doesNotContain("First" + i);
                first.commit();
                assertThat(wards()).contains("First" + i, "Second" + i);
            }
        }
        assertThat(numbers("organisation")).isLessThanOrEqualTo(18);
    }

    @Test
    void whateverManyChangeAtOnceIsSeenByTheNextLook() throws Exception {
        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = IntStream.range(0, 4)
                    .mapToObj(one -> crowd.submit(() -> {
                        for (var i = 0; i < TURNS; i++) {
                            changed(
                                    "insert into organisation.place (name, kind, code, valid_from) values ('W', 'ward', 'w%d-%d', '2024-01-01')"
                                            .formatted(one, i));
                            var code = "w%d-%d".formatted(one, i);
                            assertThat(look(() -> jdbc.sql("select code from organisation.place")
                                            .query(String.class)
                                            .list()))
                                    .contains(code);
                        }
                        return true;
                    }))
                    .toList();
            for (var one : all) {
                assertThat(one.get()).isTrue();
            }
        }
        assertThat(wards()).hasSize(4 * TURNS + 1);
    }

    private List<String> shown() {
        return look(() ->
                jdbc.sql("select words from feedback.shown").query(String.class).list());
    }

    @Test
    void whatGiversSayIsKeptUntilMoreIsSaidOrShown() {
        said("The nurse came at once").at(ward).in(register, ours);
        changed("update feedback.feedback set looked = true");
        assertThat(shown()).containsExactly("The nurse came at once");
        assertThat(statements.during(this::shown)).isOne();
        changed("update organisation.place set name = 'Seacole'");
        assertThat(statements.during(this::shown)).isOne();
        said("Nobody came").at(ward).in(register, ours);
        changed("update feedback.feedback set looked = true");
        assertThat(shown()).containsExactlyInAnyOrder("The nurse came at once", "Nobody came");
        changed("update feedback.feedback set withdrawn = true");
        assertThat(shown()).isEmpty();
    }
}

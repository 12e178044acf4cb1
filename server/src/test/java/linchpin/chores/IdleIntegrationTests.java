package linchpin.chores;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import linchpin.organisation.Organisation;
import linchpin.support.LinchpinTest;
import linchpin.support.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** All chores of the product, while nothing happens. */
@LinchpinTest
@Import(Nodes.class)
class IdleIntegrationTests {

    private static final long SOME_SECONDS = 3_000;

    @Autowired
    World world;

    @Autowired
    Nodes nodes;

    @Autowired
    Duties duties;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void stop() {
        nodes.close();
    }

    /** Counts the statements that go through. */
    private static final class Counting extends DelegatingDataSource {

        private final AtomicLong statements = new AtomicLong();

        Counting(DataSource data) {
            super(data);
        }

        @Override
        public Connection getConnection() throws SQLException {
            var connection = super.getConnection();
            return (Connection) Proxy.newProxyInstance(
                    Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (_, method, arguments) -> {
                        if (method.getName().equals("prepareStatement")) {
                            statements.incrementAndGet();
                        }
                        try {
                            return method.invoke(connection, arguments);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    });
        }
    }

    /** The look for what is due, one statement whatever there is, is left out here. */
    @ParameterizedTest
    @ValueSource(ints = {3, 60})
    void asksNothingOfTheDatabaseHoweverManyOrganisationsThereAre(int many) throws InterruptedException {
        var organisations =
                IntStream.range(0, many).mapToObj(_ -> world.organisation()).toList();
        var counting = new Counting(nodes.data);
        nodes.start(counting, Nodes.WAITS, organisations, duties);
        nodes.awaitQuiet(ofOrganisations(), organisations.toArray(Organisation[]::new));
        assertThat(counting.statements).as("what it takes to begin").hasValueGreaterThan(many);
        Thread.sleep(500); // the last turn is followed by a look for more
        var before = counting.statements.get();
        var turns = turns();
        Thread.sleep(SOME_SECONDS);
        assertThat(counting.statements.get() - before).isZero();
        assertThat(turns()).as("turns that were had").isEqualTo(turns);
    }

    private List<Chore> ofOrganisations() {
        return duties.chores().stream()
                .filter(chore -> chore.scope() != Chore.Scope.INSTALLATION)
                .toList();
    }

    /** Each taking of a turn counts it. */
    private long turns() {
        return jdbc.sql("select sum(version) from chores.work")
                .query(Long.class)
                .single();
    }
}

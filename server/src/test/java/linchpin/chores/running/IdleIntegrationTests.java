package linchpin.chores.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import linchpin.chores.Chore;
import linchpin.chores.Duties;
import linchpin.organisation.Organisation;
import linchpin.support.LinchpinTest;
import linchpin.support.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All chores of the product, while nothing happens. */
@LinchpinTest
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

    /** The look for what is due, one statement whatever there is, is left out here. */
    @ParameterizedTest
    @ValueSource(ints = {3, 60})
    void asksNothingOfTheDatabaseHoweverManyOrganisationsThereAre(int many) throws InterruptedException {
        var organisations =
                IntStream.range(0, many).mapToObj(_ -> world.organisation()).toList();
        var statements = new AtomicLong();
        var counting = new Tapped(nodes.data, (connection, method) -> {
            statements.addAndGet(method.equals("prepareStatement") ? 1 : 0);
            return connection;
        });
        nodes.start(counting, Nodes.WAITS, organisations, duties);
        nodes.awaitQuiet(ofOrganisations(), organisations.toArray(Organisation[]::new));
        assertThat(statements).as("what it takes to begin").hasValueGreaterThan(many);
        Thread.sleep(3_000); // whatever was rung by the last turns has had its own
        var before = statements.get();
        var turns = turns();
        Thread.sleep(SOME_SECONDS);
        assertThat(statements.get() - before).isZero();
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

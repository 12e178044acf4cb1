package linchpin.chores.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import linchpin.chores.Duties;
import linchpin.chores.Next;
import linchpin.chores.Rhythm;
import linchpin.chores.work.Failures;
import linchpin.organisation.OrganisationId;
import linchpin.support.LinchpinTest;
import linchpin.support.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.datasource.DelegatingDataSource;

@LinchpinTest
class SeveralNodesIntegrationTests {

    @Autowired
    World world;

    @Autowired
    Nodes nodes;

    @AfterEach
    void stop() {
        nodes.close();
    }

    /** A way to the database that can be cut, as when the process at its end is gone. */
    private static final class Line extends DelegatingDataSource {

        private volatile boolean cut;

        Line(DataSource data) {
            super(data);
        }

        @Override
        public Connection getConnection() throws SQLException {
            if (cut) {
                throw new SQLException("cut");
            }
            return super.getConnection();
        }
    }

    @Test
    void neverDoTheSameOrganisationsChoreAtOnce() {
        var organisations = List.of(world.organisation(), world.organisation(), world.organisation());
        Set<OrganisationId> atWork = ConcurrentHashMap.newKeySet();
        var clashes = new AtomicInteger();
        var often = new Rhythm(Set.of(), Duration.ZERO, Duration.ofMillis(5), Duration.ofMillis(20));
        var chore = TestChore.that(turn -> {
                    if (!atWork.add(turn.organisation())) {
                        clashes.incrementAndGet();
                    }
                    Thread.yield();
                    atWork.remove(turn.organisation());
                    return Next.more(Math.random() < 0.9);
                })
                .at(often);
        nodes.start(Nodes.QUICK, organisations, chore);
        nodes.start(Nodes.QUICK, organisations, chore);
        await().atMost(Duration.ofSeconds(60)).until(() -> chore.turns.size() > 2_000);
        assertThat(clashes).hasValue(0);
    }

    @Test
    void oneGoesOnWhereAnotherDied() {
        var organisation = world.organisation();
        var line = new Line(nodes.data);
        var atWork = new CountDownLatch(1);
        var end = new CountDownLatch(1);
        var chore = TestChore.that(_ -> {
            atWork.countDown();
            line.cut = true;
            try {
                end.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            throw new IllegalStateException("It never comes back");
        });
        nodes.start(line, Nodes.QUICK, List.of(organisation), new Duties(List.of(chore), List.of()));
        await().until(() -> atWork.getCount() == 0);
        chore.nowDoes(_ -> Next.DONE);
        nodes.start(Nodes.QUICK, List.of(organisation), chore);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> nodes.row(chore, organisation).failures() == 1);
        assertThat(nodes.row(chore, organisation).kind()).isEqualTo(Failures.PROCESS_ENDED);
        nodes.makeDue(chore, organisation);
        await().until(() -> nodes.row(chore, organisation).succeeded() != null);
        assertThat(chore.turnsOf(organisation)).isEqualTo(2);
        line.cut = false;
        end.countDown();
    }
}

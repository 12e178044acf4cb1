package linchpin.chores.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import linchpin.chores.Duties;
import linchpin.chores.Errand;
import linchpin.chores.Errands;
import linchpin.chores.work.HowItStands;
import linchpin.organisation.Organisation;
import linchpin.platform.Tenancy;
import linchpin.support.LinchpinTest;
import linchpin.support.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionOperations;

@LinchpinTest
class ErrandsIntegrationTests {

    private static final String WAITING = "select count(*) from chores.work where task_name = 'test errand'";

    @Autowired
    World world;

    @Autowired
    Nodes nodes;

    @Autowired
    Errands errands;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transactions;

    Organisation one;
    Telling telling;

    @BeforeEach
    void somethingToTell() {
        one = world.organisation();
        telling = new Telling();
    }

    @AfterEach
    void stop() {
        nodes.close();
    }

    private static final class Telling implements Errand {

        final List<String> told = new CopyOnWriteArrayList<>();
        final AtomicInteger failures = new AtomicInteger();

        @Override
        public String name() {
            return "test errand";
        }

        @Override
        public String does() {
            return "Tells somebody of it";
        }

        @Override
        public void run(List<UUID> ids) {
            if (failures.getAndDecrement() > 0) {
                throw new IllegalStateException("The ward was dirty");
            }
            told.add(Tenancy.current().organisation() + " " + ids);
        }
    }

    private void node() {
        nodes.start(nodes.data, Nodes.QUICK, List.of(one), new Duties(List.of(), List.of(telling)));
    }

    private void note(UUID... ids) {
        World.in(
                one.id(),
                () -> transactions.execute(_ -> {
                    errands.later(telling, ids);
                    return true;
                }));
    }

    private long waiting() {
        return jdbc.sql(WAITING).query(Long.class).single();
    }

    @Test
    void oneIsDoneAfterItsTransactionInTheScopeItWasNotedIn() {
        node();
        var first = UUID.randomUUID();
        var second = UUID.randomUUID();
        World.in(
                one.id(),
                () -> transactions.execute(_ -> {
                    errands.later(telling, first, second);
                    assertThat(telling.told).isEmpty();
                    return true;
                }));
        await().until(() -> waiting() == 0);
        assertThat(telling.told).containsExactly(one.id().id() + " [" + first + ", " + second + "]");
    }

    @Test
    void oneMayBeAboutNothing() {
        node();
        note();
        await().until(() -> waiting() == 0);
        assertThat(telling.told).containsExactly(one.id().id() + " []");
    }

    @Test
    void nothingIsLeftOfWhatWasRolledBack() {
        node();
        World.in(
                one.id(),
                () -> transactions.execute(transaction -> {
                    errands.later(telling, UUID.randomUUID());
                    transaction.setRollbackOnly();
                    return true;
                }));
        assertThat(waiting()).isZero();
        note();
        await().until(() -> waiting() == 0);
        assertThat(telling.told).hasSize(1);
    }

    @Test
    void itIsNotedInATransactionOrNotAtAll() {
        assertThatThrownBy(() -> World.in(one.id(), () -> {
                    errands.later(telling);
                    return true;
                }))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void twoNodesDoEachOnce() {
        for (var i = 0; i < 100; i++) {
            note(new UUID(0, i));
        }
        node();
        node();
        await().atMost(Duration.ofSeconds(60)).until(() -> waiting() == 0);
        assertThat(telling.told).hasSize(100).doesNotHaveDuplicates();
    }

    @Test
    void oneThatFailsIsTriedAgainLaterAndKeepsNoneOfTheOthers() {
        telling.failures.set(1);
        note(new UUID(0, 1));
        node();
        await().until(() -> waiting() == 1 && failed().failures() == 1);
        assertThat(Duration.between(failed().failed(), failed().next())).isEqualTo(BackOff.after(1));
        assertThat(failed().kind()).isEqualTo("IllegalStateException");
        note(new UUID(0, 2));
        await().until(() -> telling.told.size() == 1);
        jdbc.sql("update chores.work set execution_time = now()").update();
        await().until(() -> waiting() == 0);
        assertThat(telling.told).hasSize(2).last().asString().contains(new UUID(0, 1).toString());
    }

    private HowItStands.ChoreRow failed() {
        return nodes.seen(one, HowItStands::errands).getFirst();
    }
}

package linchpin.chores.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import linchpin.chores.Duties;
import linchpin.chores.Next;
import linchpin.chores.Rhythm;
import linchpin.chores.work.Call;
import linchpin.chores.work.WorkList;
import linchpin.organisation.Organisation;
import linchpin.support.LinchpinTest;
import linchpin.support.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@LinchpinTest
class RingingIntegrationTests {

    /** On a busy machine ten seconds pass before a thread has its turn. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Autowired
    World world;

    @Autowired
    Nodes nodes;

    @Autowired
    Duties duties;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transactions;

    Organisation one;
    Organisation other;

    @BeforeEach
    void twoOrganisations() {
        nodes.close(); // what others left to be done would be all that a node looks at once
        one = world.organisation();
        other = world.organisation();
    }

    @AfterEach
    void stop() {
        nodes.close();
    }

    private static Rhythm after(String what) {
        return Rhythm.following(what).apart(Duration.ZERO);
    }

    /** Lets a node begin that does nothing more unless it is rung. */
    private void started(Pace pace, TestChore... chores) {
        nodes.start(pace, List.of(one, other), chores);
        nodes.awaitQuiet(List.of(chores), one, other);
    }

    @Test
    void aChoreIsDoneWhenWhatItFollowsHappenedForThatOrganisation() {
        var chore = TestChore.thatIsSoonDone().at(after("a thing"));
        var bystander = TestChore.thatIsSoonDone().at(after("another thing"));
        started(Nodes.WAITS, chore, bystander);
        nodes.happens("a thing", one);
        await().until(() -> chore.turnsOf(one) == 2);
        assertThat(chore.turnsOf(other)).isEqualTo(1);
        assertThat(bystander.turns).hasSize(2);
    }

    @Test
    void nobodyHearsOfWhatWasRolledBack() {
        var chore = TestChore.thatIsSoonDone().at(after("a thing"));
        var marker = TestChore.thatIsSoonDone().at(after("another thing"));
        started(Nodes.WAITS, chore, marker);
        World.in(
                one.id(),
                () -> transactions.execute(transaction -> {
                    transaction.setRollbackOnly();
                    return jdbc.sql("select platform.ring('a thing')")
                            .query((_, _) -> true)
                            .single();
                }));
        nodes.happens("another thing", one);
        await().until(() -> marker.turnsOf(one) == 2);
        assertThat(chore.turnsOf(one)).isEqualTo(1);
    }

    @Test
    void whatHappensWhileItIsAtWorkIsDoneAfterwards() {
        var atWork = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var chore = TestChore.thatIsSoonDone().at(after("a thing"));
        var marker = TestChore.thatIsSoonDone().at(after("a thing"));
        started(Nodes.QUICK, chore, marker);
        chore.nowDoes(_ -> {
            atWork.countDown();
            try {
                goOn.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return Next.DONE;
        });
        nodes.happens("a thing", one);
        await().atMost(PATIENCE).until(() -> atWork.getCount() == 0 && marker.turnsOf(one) >= 2);
        var before = marker.turnsOf(one);
        nodes.happens("a thing", one);
        await().atMost(PATIENCE).until(() -> marker.turnsOf(one) > before);
        assertThat(chore.turnsOf(one)).as("it is still at work").isEqualTo(2);
        goOn.countDown();
        await().atMost(PATIENCE).until(() -> chore.turnsOf(one) == 3);
    }

    @Test
    void muchThatHappensIsDoneTogether() {
        var chore = TestChore.thatIsSoonDone().at(after("a thing").apart(Duration.ofMinutes(5)));
        started(Nodes.WAITS, chore);
        nodes.happens("a thing", one);
        nodes.happens("a thing", one);
        await().until(() -> nodes.row(chore, one).next().isBefore(WorkList.now().plusSeconds(301)));
        var row = nodes.row(chore, one);
        assertThat(Duration.between(row.succeeded(), row.next())).isEqualTo(Duration.ofMinutes(5));
        assertThat(chore.turnsOf(one)).isEqualTo(1);
    }

    @Test
    void whatIsDoneSomeTimeApartIsDoneWhenThatTimeHasPassed() {
        var chore = TestChore.thatIsSoonDone().at(after("a thing").apart(Duration.ofMillis(700)));
        var slower = TestChore.thatIsSoonDone().at(after("a thing").apart(Duration.ofSeconds(4)));
        started(Nodes.WAITS, chore, slower);
        nodes.happens("a thing", one);
        await().atMost(PATIENCE).until(() -> chore.turnsOf(one) == 2);
        assertThat(slower.turnsOf(one)).as("whose time has not come").isEqualTo(1);
        await().atMost(PATIENCE).until(() -> slower.turnsOf(one) == 2);
    }

    @Test
    void whatIsToBeDoneInTimeAnyhowIsLeftAlone() {
        var chore = TestChore.thatIsSoonDone().at(after("a thing").apart(Duration.ofMinutes(5)));
        started(Nodes.WAITS, chore);
        var list = new WorkList(nodes.data);
        var call = new Call("test of leaving alone", one.id().toString(), Duration.ZERO);
        assertThat(list.ring(List.of(call))).isTrue();
        assertThat(list.ring(List.of(call))).isFalse();
        transactions.executeWithoutResult(_ -> jdbc.sql("delete from chores.work where task_name = :task")
                .param("task", call.task())
                .update());
    }

    @Test
    void whatNobodyToldIsFoundByItsRhythm() {
        var chore = TestChore.thatIsSoonDone().at(after("a thing").atLeastEvery(Duration.ofMillis(50)));
        nodes.start(Nodes.QUICK, List.of(one), chore);
        await().until(() -> chore.turnsOf(one) > 3);
    }

    @Test
    void aNodeWhoseLineBreaksTakesItUpAgainAndLooksForWhatItMissed() {
        var chore = TestChore.thatIsSoonDone().at(after("a thing"));
        started(Nodes.WAITS, chore);
        jdbc.sql("select pg_terminate_backend(pid) from pg_stat_activity where query = 'listen chores'")
                .query(Boolean.class)
                .list();
        await().until(() -> chore.turnsOf(one) == 2 && chore.turnsOf(other) == 2);
        nodes.awaitQuiet(List.of(chore), one, other);
        nodes.happens("a thing", one);
        await().until(() -> chore.turnsOf(one) == 3);
    }

    /** As behind a pooler that lets nothing through. */
    @Test
    void aNodeThatHearsNothingLooksOftener() {
        var deaf = new Tapped(nodes.data, (connection, method) -> {
            if (method.equals("unwrap")) { // it is about to listen
                try (var statement = connection.createStatement()) {
                    statement.execute("unlisten *");
                }
            }
            return connection;
        });
        var soon = new Bell.Patience(Duration.ofMillis(50), Duration.ofMillis(50), Duration.ofMillis(50));
        var chore = TestChore.thatIsSoonDone().at(after("a thing"));
        var duties = new Duties(List.of(chore), List.of());
        nodes.start(deaf, new Pace(1, Nodes.NEVER, Nodes.NEVER, soon), List.of(one), duties);
        await().until(() -> chore.turnsOf(one) > 3);
    }

    @Test
    void aFreshOrganisationIsGivenEveryChore() {
        var chore = TestChore.thatIsSoonDone().at(Rhythm.every(Nodes.NEVER));
        started(Nodes.WAITS, chore);
        var fresh = world.organisation();
        await().until(() -> chore.turnsOf(fresh) == 1);
    }

    @Test
    void everythingThatAChoreFollowsIsToldAndNothingElse() {
        var told = jdbc.sql("""
                        select distinct convert_from(substring(tgargs from 1 for length(tgargs) - 1), 'UTF8') from pg_trigger
                        where tgfoid = 'platform.ring()'::regprocedure""").query(String.class).list();
        var followed = duties.chores().stream()
                .flatMap(chore -> chore.rhythm().follows().stream())
                .toList();
        assertThat(told).hasSizeGreaterThan(5).containsExactlyInAnyOrderElementsOf(Set.copyOf(followed));
    }
}

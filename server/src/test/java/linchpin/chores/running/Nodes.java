package linchpin.chores.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import linchpin.chores.Chore;
import linchpin.chores.Duties;
import linchpin.chores.work.HowItStands;
import linchpin.organisation.Organisation;
import linchpin.support.World;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Nodes of one installation, that do what a test gives them; and a look at the list that they share. */
@TestComponent
public class Nodes implements AutoCloseable {

    static final Duration NEVER = Duration.ofHours(1);
    private static final Duration SOON = Duration.ofMillis(200);
    private static final Bell.Patience PATIENT = new Bell.Patience(NEVER, Duration.ofSeconds(5), Duration.ofSeconds(1));

    /** Looks all the time, and takes over from whoever said nothing for a second. */
    public static final Pace QUICK = new Pace(2, SOON, SOON, PATIENT);

    /** Does nothing unless it is rung. */
    static final Pace WAITS = new Pace(1, NEVER, NEVER, PATIENT);

    final DataSource data;
    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final List<Node> running = new ArrayList<>();

    Nodes(DataSource data, JdbcClient jdbc, TransactionOperations transactions) {
        this.data = data;
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    public Node start(Pace pace, List<Organisation> organisations, Chore... chores) {
        return start(data, pace, organisations, new Duties(List.of(chores), List.of()));
    }

    Node start(DataSource through, Pace pace, List<Organisation> organisations, Duties duties) {
        var ids = organisations.stream().map(Organisation::id).toList();
        var node = new Node(through, () -> ids, duties, pace);
        running.add(node);
        node.start();
        return node;
    }

    void stop(Node node) {
        running.remove(node);
        node.stop();
    }

    /** Ends all of them, and forgets what test chores were for. */
    @Override
    public void close() {
        running.forEach(Node::stop);
        running.clear();
        jdbc.sql("delete from chores.work").update();
    }

    /** Lets something have happened in an organisation, in a transaction that does other things too. */
    void happens(String what, Organisation organisation) {
        World.in(
                organisation.id(),
                () -> transactions.execute(_ -> jdbc.sql("select platform.ring(:what)")
                        .param("what", what)
                        .query((_, _) -> true)
                        .single()));
    }

    /** @return what the list says of a chore of an organisation */
    public HowItStands.ChoreRow row(Chore chore, Organisation organisation) {
        return seen(organisation, HowItStands::chores).stream()
                .filter(row -> row.name().equals(chore.name()))
                .findFirst()
                .orElse(new HowItStands.ChoreRow(chore.name(), 0, false, Instant.EPOCH, null, null, 0, null));
    }

    /** @return what the list says, as the organisation sees it */
    List<HowItStands.ChoreRow> seen(Organisation organisation, Function<HowItStands, List<HowItStands.ChoreRow>> what) {
        return World.in(organisation.id(), () -> transactions.execute(_ -> what.apply(new HowItStands(jdbc))));
    }

    /** Lets what would be done later be done now. */
    public void makeDue(Chore chore, Organisation organisation) {
        jdbc.sql("update chores.work set execution_time = now() where task_name = :task and task_instance = :whose")
                .param("task", chore.name())
                .param("whose", organisation.id().id().toString())
                .update();
    }

    /** Waits until each of these was done for each organisation, and nothing is due. */
    public void awaitQuiet(List<? extends Chore> chores, Organisation... organisations) {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(done(organisations)).hasSize(chores.size() * organisations.length));
    }

    private List<String> done(Organisation... organisations) {
        return jdbc.sql("""
                        select task_name || ' ' || task_instance from chores.work
                        where task_instance = any (:whose) and last_success is not null and not picked and execution_time > now()""")
                .param(
                        "whose",
                        Arrays.stream(organisations)
                                .map(one -> one.id().id().toString())
                                .toArray(String[]::new))
                .query(String.class)
                .list();
    }
}

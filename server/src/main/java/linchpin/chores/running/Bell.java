package linchpin.chores.running;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import linchpin.platform.Background;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Hears what the database tells of, on a connection of its own. Such a connection may fall silent without breaking, and a pooler between may
 * let nothing through. So it calls out by another connection when it begins and after each silence, and what does not hear that begins anew.
 * Each beginning says that anything may have happened meanwhile, so a node that hears nothing still looks every half minute.
 */
final class Bell implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Bell.class);

    /** Where {@code platform.ring} calls. */
    private static final String CHANNEL = "chores";

    private static final Duration NAP = Duration.ofMillis(400);

    private final DataSource data;
    private final Patience patience;
    private final Listener heard;
    private final Thread thread;
    private boolean hearing = true;
    private volatile boolean stopped;

    /** Is told what was heard. */
    interface Listener {

        /** These happened, each {@code what:organisation}. */
        void rung(List<String> calls);

        /** Anything may have happened. */
        void anything();
    }

    /**
     * @param silence after which it makes sure that it still hears
     * @param answer how long it waits for its own call
     * @param rest before it begins anew where nothing came through; a line that broke is taken up again after a twentieth of that
     */
    record Patience(Duration silence, Duration answer, Duration rest) {

        static final Patience USUAL =
                new Patience(Duration.ofSeconds(60), Duration.ofSeconds(5), Duration.ofSeconds(25));
    }

    Bell(DataSource data, Patience patience, Listener heard) {
        this.data = data;
        this.patience = patience;
        this.heard = heard;
        this.thread = Background.threads("chores-bell").newThread(this::listen);
    }

    void start() {
        thread.start();
    }

    private void listen() {
        while (!stopped) {
            var before = hearing;
            try (var connection = data.getConnection()) {
                hear(connection);
            } catch (SQLException | RuntimeException e) {
                hears(false, e.getClass().getSimpleName());
            }
            pause(before && !hearing ? patience.rest.dividedBy(20) : patience.rest);
        }
    }

    /** Returns when it hears no longer, and gives the connection back as it was. */
    private void hear(Connection connection) throws SQLException {
        execute(connection, "listen " + CHANNEL);
        try {
            heard.anything();
            untilNothingIsHeard(connection);
        } finally {
            execute(connection, "unlisten *");
        }
    }

    private void untilNothingIsHeard(Connection connection) throws SQLException {
        callOut();
        for (var called = true; !stopped; ) {
            var calls = calls(connection, called ? patience.answer : patience.silence);
            if (!calls.isEmpty()) {
                hears(true, "");
                heard.rung(calls);
                called = false;
            } else if (called) {
                hears(false, "nothing comes through");
                return;
            } else {
                callOut();
                called = true;
            }
        }
    }

    /** In short naps, for nothing wakes whoever waits for the database. */
    private List<String> calls(Connection connection, Duration wait) throws SQLException {
        var listening = connection.unwrap(PGConnection.class);
        var calls = new PGNotification[0];
        for (var begun = System.nanoTime();
                calls.length == 0 && !stopped && passed(begun).compareTo(wait) < 0; ) {
            calls = listening.getNotifications((int) Math.min(NAP.toMillis(), wait.toMillis()));
        }
        return Stream.of(calls).map(PGNotification::getParameter).toList();
    }

    private static Duration passed(long begun) {
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private void callOut() {
        JdbcClient.create(data)
                .sql("select pg_notify(:channel, '')")
                .param("channel", CHANNEL)
                .query((_, _) -> true)
                .single();
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Says once that it stopped hearing, and once that it hears again. */
    private void hears(boolean now, String why) {
        if (now == hearing || stopped) {
            return;
        }
        hearing = now;
        if (now) {
            LOG.info("The database is heard again");
        } else {
            LOG.warn("What happens in the database is not heard ({}) and is looked for meanwhile", why);
        }
    }

    private void pause(Duration time) {
        try {
            if (!stopped) {
                Thread.sleep(time);
            }
        } catch (InterruptedException e) { // it is to end
        }
    }

    /** Returns when it listens no longer. */
    @Override
    public void close() {
        stopped = true;
        thread.interrupt();
        try {
            thread.join(NAP.multipliedBy(4));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

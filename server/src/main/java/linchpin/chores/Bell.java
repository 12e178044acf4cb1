package linchpin.chores;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
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

    private static final Duration ANSWER = Duration.ofSeconds(5);
    private static final Duration PAUSE = Duration.ofSeconds(25);

    private final DataSource data;
    private final Duration silence;
    private final Heard heard;
    private final Thread thread;
    private boolean hearing = true;
    private volatile boolean stopped;
    private volatile @Nullable Connection line;

    /** Is told what was heard. */
    interface Heard {

        /** These happened, each {@code what:organisation}. */
        void rung(List<String> calls);

        /** Anything may have happened. */
        void anything();
    }

    /** @param silence after which it makes sure that it still hears */
    Bell(DataSource data, Duration silence, Heard heard) {
        this.data = data;
        this.silence = silence;
        this.heard = heard;
        this.thread = Thread.ofPlatform().daemon().name("chores-bell").unstarted(this::listen);
    }

    void start() {
        thread.start();
    }

    private void listen() {
        while (!stopped) {
            try (var connection = data.getConnection()) {
                line = connection;
                hear(connection);
            } catch (SQLException | RuntimeException e) {
                hears(false, e.getClass().getSimpleName());
            }
            pause();
        }
    }

    /** Returns when it hears no longer. */
    private void hear(Connection connection) throws SQLException {
        execute(connection, "listen " + CHANNEL);
        heard.anything();
        for (var called = true; !stopped; ) {
            if (called) {
                callOut();
            }
            var calls = connection.unwrap(PGConnection.class).getNotifications((int)
                    (called ? ANSWER : silence).toMillis());
            if (calls != null && calls.length > 0) {
                hears(true, "");
                heard.rung(Stream.of(calls).map(PGNotification::getParameter).toList());
                called = false;
            } else if (called) {
                hears(false, "nothing comes through");
                execute(connection, "unlisten *");
                return;
            } else {
                called = true;
            }
        }
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
        if (now != hearing && !stopped) {
            hearing = now;
            if (now) {
                LOG.info("The database is heard again");
            } else {
                LOG.warn("What happens in the database is not heard ({}), so it is looked for every half minute", why);
            }
        }
    }

    private void pause() {
        try {
            if (!stopped) {
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException e) { // it is to end
        }
    }

    @Override
    public void close() {
        stopped = true;
        thread.interrupt();
        var open = line;
        try {
            if (open != null) {
                open.abort(Runnable::run); // it waits for words from the database and cannot be woken otherwise
            }
        } catch (SQLException e) {
            LOG.debug("The bell's connection was gone already");
        }
    }
}

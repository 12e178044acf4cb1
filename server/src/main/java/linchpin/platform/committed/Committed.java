package linchpin.platform.committed;

import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What has been committed up to now, as PostgreSQL names it: two equal names mean exactly the same rows, on every node. Those who ask while
 * somebody else does are told together what is asked next, so that many cost little more than one, and nobody is told what was true before
 * they came.
 */
public final class Committed {

    private static final Logger LOG = LoggerFactory.getLogger(Committed.class);
    /** With the server's start: another server, as after one was lost, counts on from what it has got. */
    private static final String ASKED = "select pg_current_snapshot()::text || ' ' || pg_postmaster_start_time()";

    private final DataSource database;
    private final ReentrantLock asking = new ReentrantLock();
    private final AtomicLong order = new AtomicLong();
    private long begun;
    private Optional<String> told = Optional.empty();

    public Committed(DataSource database) {
        this.database = database;
    }

    /** @return the name of what is committed, in a moment between this question and its answer; empty where nobody can tell */
    public Optional<String> now() {
        var came = order.incrementAndGet();
        asking.lock();
        try {
            if (begun < came) {
                var begins = order.incrementAndGet();
                told = ask();
                begun = begins;
            }
            return told;
        } finally {
            asking.unlock();
        }
    }

    private Optional<String> ask() {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(ASKED);
                var row = statement.executeQuery()) {
            return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
        } catch (SQLException e) {
            LOG.debug("What is committed could not be asked", e);
            return Optional.empty();
        }
    }
}

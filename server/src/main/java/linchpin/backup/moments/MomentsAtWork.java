package linchpin.backup.moments;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import linchpin.backup.copying.NotEnoughRoom;
import linchpin.platform.DiskReserve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Looks every twenty seconds whether the log has grown, and once more at the end. It is no chore, as a chore writes down when it is done: then
 * the log would never rest.
 */
@Component
@ConditionalOnWebApplication
@ConditionalOnBooleanProperty(name = "linchpin.chores", matchIfMissing = true)
class MomentsAtWork implements SmartLifecycle {

    static final Duration EVERY = Duration.ofSeconds(20);

    private static final Logger LOG = LoggerFactory.getLogger(MomentsAtWork.class);
    /** A copy that failed costs as much again. */
    private static final int PAUSE = 15;

    private static final Duration LAST_LOOK = Duration.ofSeconds(3);

    private final KeepLog log;
    private final TakeCopy copies;
    private final DiskReserve disk;
    private volatile @Nullable Thread thread;
    private volatile CountDownLatch stopping = new CountDownLatch(1);
    private int pause;

    MomentsAtWork(KeepLog log, TakeCopy copies, DiskReserve disk) {
        this.log = log;
        this.copies = copies;
        this.disk = disk;
    }

    @Override
    public void start() {
        if (!log.wanted()) {
            giveUp();
        } else {
            var fresh = new CountDownLatch(1);
            stopping = fresh;
            thread = Thread.ofPlatform().daemon().name("moments").start(() -> work(fresh));
        }
    }

    private void giveUp() {
        try {
            log.giveUp();
        } catch (SQLException e) {
            told(e.getClass().getSimpleName());
        }
    }

    private void work(CountDownLatch stopped) {
        try {
            do {
                look();
            } while (!stopped.await(EVERY.toSeconds(), TimeUnit.SECONDS));
            look();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        try {
            if (disk.reached()) {
                told(NotEnoughRoom.class.getSimpleName());
                return;
            }
            var chain = log.keepUp();
            if (pause-- <= 0 && chain.copies().isEmpty()) {
                pause = PAUSE;
                copies.into(chain);
                log.keepUp();
                LOG.debug("From now on one can go back to any moment (./linchpin go-back)");
            }
        } catch (IOException | SQLException | RuntimeException e) {
            told(e.getClass().getSimpleName());
        }
    }

    /** Once, and never with its message. */
    private void told(String kind) {
        if (!kind.equals(log.failedWith()) && stopping.getCount() > 0) {
            LOG.warn("What is given is not kept a second time just now ({}); it is tried again and again", kind);
        }
        log.failed(kind);
    }

    @Override
    public void stop() {
        var last = thread;
        thread = null;
        if (last == null) {
            return;
        }
        stopping.countDown();
        try {
            if (!last.join(LAST_LOOK)) {
                last.interrupt(); // in the middle of a copy, which is made again
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    /** After everything that writes has stopped. */
    @Override
    public int getPhase() {
        return 0;
    }
}

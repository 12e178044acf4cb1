package linchpin.analysis.text.similar;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/** Does numbered pieces of work, with a second thread's help when that one is not busy with another search. */
final class Hands implements AutoCloseable {

    private static final int WAITING = 0;
    private static final int BEGUN = 1;
    private static final int NOT_NEEDED = 2;

    private final ExecutorService helper = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("similar-comments").factory());
    private volatile boolean helped;

    Hands(boolean helped) {
        this.helped = helped;
    }

    void help(boolean wanted) {
        helped = wanted;
    }

    /** Does the pieces 0 to count, each once; all are done when it returns. */
    void work(int count, IntConsumer piece) {
        var next = new AtomicInteger();
        Runnable all = () -> {
            for (int number = next.getAndIncrement(); number < count; number = next.getAndIncrement()) {
                piece.accept(number);
            }
        };
        if (!helped || count < 2) {
            all.run();
            return;
        }
        var state = new AtomicInteger(WAITING);
        var done = new CountDownLatch(1);
        ask(() -> {
            try {
                if (state.compareAndSet(WAITING, BEGUN)) {
                    all.run();
                }
            } finally {
                done.countDown();
            }
        });
        all.run();
        if (!state.compareAndSet(WAITING, NOT_NEEDED)) {
            await(done);
        }
    }

    private void ask(Runnable help) {
        try {
            helper.execute(help);
        } catch (RejectedExecutionException _) {
            // closing: the caller does it all alone
        }
    }

    /** To the end, come what may: the helper reads what the caller's lock protects. */
    private static void await(CountDownLatch done) {
        boolean interrupted = false;
        while (true) {
            try {
                if (done.await(1, TimeUnit.HOURS)) {
                    break;
                }
            } catch (InterruptedException _) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        helper.close();
    }
}

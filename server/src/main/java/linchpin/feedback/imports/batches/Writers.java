package linchpin.feedback.imports.batches;

import java.util.concurrent.ThreadFactory;
import linchpin.platform.Background;
import linchpin.platform.Tenancy;
import org.jspecify.annotations.Nullable;

/** A writer for each lane of a pipe, at work side by side: PostgreSQL gives a connection one processor and no more. */
final class Writers {

    private static final ThreadFactory LANES = Background.threads("import-writer");

    private final BatchPipe pipe;
    private final Writing writing;
    private @Nullable Throwable trouble;

    /** Writes a batch of a lane, in a transaction of its own. */
    interface Writing {
        void write(int lane, Batch batch);
    }

    Writers(BatchPipe pipe, Writing writing) {
        this.pipe = pipe;
        this.writing = writing;
    }

    /** Returns when every batch is committed; what stops one writer stops all, and is thrown here. */
    void writeAll() {
        var scope = Tenancy.current();
        var threads = new Thread[BatchPipe.LANES - 1];
        for (var i = 0; i < threads.length; i++) {
            var lane = i + 1;
            threads[i] = LANES.newThread(() -> {
                try (var _ = Tenancy.enter(scope)) {
                    write(lane);
                }
            });
            threads[i].start();
        }
        write(0);
        join(threads);
        switch (trouble) {
            case null -> {}
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            default -> throw new IllegalStateException(trouble);
        }
    }

    private void write(int lane) {
        try {
            for (var batch = pipe.next(lane); batch != null; batch = pipe.next(lane)) {
                writing.write(lane, batch);
            }
        } catch (Throwable e) {
            stop(e);
        }
    }

    private synchronized void stop(Throwable why) {
        if (trouble == null) {
            trouble = why;
        }
        pipe.stop();
    }

    private void join(Thread[] threads) {
        try {
            for (var thread : threads) {
                thread.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stop(new StoreRows.Stopped());
        }
    }
}

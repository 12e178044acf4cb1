package linchpin.platform;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Threads of work that nobody waits for. They are the operating system's, which shares the processors out between them and those who wait for
 * a page; and they use connections of their own, so that a page never waits for one that an import has.
 */
public final class Background {

    private Background() {}

    private static final class Worker extends Thread {

        private Worker(Runnable work, String name) {
            super(work, name);
            setDaemon(true);
        }
    }

    /** @return makes threads called so, each with a number */
    public static ThreadFactory threads(String name) {
        var number = new AtomicInteger();
        return work -> new Worker(work, name + "-" + number.incrementAndGet());
    }

    /** Does something on such a thread and waits for it; what it throws is thrown here. */
    public static void run(String name, Runnable work) {
        call(name, () -> {
            work.run();
            return Boolean.TRUE;
        });
    }

    /**
     * Works something out on such a thread and waits for it; what it throws is thrown here.
     *
     * @return what came out
     */
    public static <T extends @Nullable Object> T call(String name, Supplier<T> work) {
        var task = new FutureTask<T>(work::get);
        threads(name).newThread(task).start();
        try {
            return task.get();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException thrown -> throw thrown;
                case Error thrown -> throw thrown;
                case null, default -> throw new IllegalStateException(e);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            task.cancel(true);
            throw new IllegalStateException("Nobody waits for it any more", e);
        }
    }

    /** @return whether this is such a thread */
    public static boolean here() {
        return Thread.currentThread() instanceof Worker;
    }
}

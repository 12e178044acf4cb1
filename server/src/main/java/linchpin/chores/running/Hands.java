package linchpin.chores.running;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import linchpin.platform.Background;
import org.jspecify.annotations.Nullable;

/** The few threads that do chores. One that is free looks for more at once: what has had its turn may be due again. */
final class Hands extends ThreadPoolExecutor {

    private volatile Runnable whenFree = () -> {};

    Hands(int threads) {
        super(threads, threads, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), Background.threads("chore"));
    }

    void whenFree(Runnable look) {
        whenFree = look;
    }

    @Override
    protected void afterExecute(Runnable done, @Nullable Throwable trouble) {
        whenFree.run();
    }
}

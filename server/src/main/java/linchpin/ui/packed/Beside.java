package linchpin.ui.packed;

import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** One thread for what nobody waits for, while there is any; what is too much is left. */
final class Beside {

    private static final int MOST = 64;

    static final Executor THREAD = new ThreadPoolExecutor(
            0,
            1,
            1,
            TimeUnit.MINUTES,
            new LinkedBlockingQueue<>(MOST),
            Thread.ofPlatform().daemon().name("packing").factory(),
            new ThreadPoolExecutor.DiscardPolicy());

    private Beside() {}
}

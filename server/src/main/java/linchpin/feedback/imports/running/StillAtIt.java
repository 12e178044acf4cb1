package linchpin.feedback.imports.running;

import java.time.Duration;
import java.util.concurrent.ThreadFactory;
import linchpin.platform.Background;
import linchpin.platform.Tenancy;

/** Says every few seconds, while something takes long that tells nothing of itself, that somebody is still at it. */
final class StillAtIt implements AutoCloseable {

    private static final Duration EVERY = Duration.ofSeconds(10);
    private static final ThreadFactory THREADS = Background.threads("still-at-it");

    private final Thread thread;

    StillAtIt(Runnable say) {
        var scope = Tenancy.current();
        thread = THREADS.newThread(() -> {
            try (var _ = Tenancy.enter(scope)) {
                for (; ; say.run()) {
                    Thread.sleep(EVERY);
                }
            } catch (InterruptedException e) { // it is done
            }
        });
        thread.start();
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}

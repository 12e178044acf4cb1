package linchpin.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Counts what a thread asks of the heap in all, which is never less than what it holds at any moment. */
final class Memory {

    /** Whatever somebody sends, refusing it takes no more (D3, D4). */
    private static final long BOUND = 64L << 20;

    private Memory() {}

    /** @return the same work, that fails the test when it asks for more than the bound */
    static ThrowingCallable bounded(ThrowingCallable work) {
        return () -> {
            var before = allocated();
            try {
                work.call();
            } finally {
                assertThat(allocated() - before).as("bytes asked of the heap").isBetween(1L, BOUND);
            }
        };
    }

    private static long allocated() {
        return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }
}

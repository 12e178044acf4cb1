package linchpin.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import linchpin.support.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Attack #9: the database found no room in the middle of what it did, and stayed away (F4). */
@Proves("F4")
class DiskReserveTests {

    private static final long MEGABYTE = 1 << 20;

    private final AtomicLong free = new AtomicLong(1_000 * MEGABYTE);
    private final DiskReserve reserve = new DiskReserve(100 * MEGABYTE, free::get);

    private void left(long megabytes) throws InterruptedException {
        free.set(megabytes * MEGABYTE);
        Thread.sleep(1_050); // it looks once a second
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void isReachedBeforeTheLastOfTheDiskAndLeftByItself(CapturedOutput said) throws Exception {
        assertThat(reserve.reached()).isFalse();
        left(99);
        assertThat(reserve.reached()).isTrue();
        assertThat(reserve.left()).isEqualTo("99 MB");
        left(105);
        assertThat(reserve.reached()).as("not open and shut at every turn").isTrue();
        left(111);
        assertThat(reserve.reached()).isFalse();
        assertThat(said)
                .containsOnlyOnce("The disk is nearly full (99 MB left)")
                .containsOnlyOnce("There is room");
    }

    @Test
    void asksTheDiskOnceASecond() {
        var asked = new AtomicInteger();
        var counting = new DiskReserve(1, () -> {
            asked.incrementAndGet();
            return 2;
        });
        for (var i = 0; i < 1_000; i++) {
            assertThat(counting.reached()).isFalse();
        }
        assertThat(asked.get()).isLessThan(100);
    }
}

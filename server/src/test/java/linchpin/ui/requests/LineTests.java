package linchpin.ui.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import linchpin.support.Proves;
import org.junit.jupiter.api.Test;

@Proves("E14")
class LineTests {

    private final Line line = new Line(Lane.SENDING);

    private void fill() {
        for (var i = 0; i < Lane.SENDING.atOnce(); i++) {
            assertThat(line.enter()).isTrue();
        }
    }

    private void oneTook(Duration time) {
        assertThat(line.enter()).isTrue();
        line.leave(System.nanoTime() - time.toNanos());
    }

    @Test
    void whoeverComesWhenAllPlacesAreTakenGetsTheFirstThatIsLeft() throws Exception {
        fill();
        var next = CompletableFuture.supplyAsync(line::enter);
        line.leave(System.nanoTime());
        assertThat(next.get(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void whoeverWouldWaitInVainIsToldWhileOthersStillWait() throws Exception {
        oneTook(Duration.ofHours(1));
        fill();
        var first = CompletableFuture.supplyAsync(line::enter);
        while (line.waiting() == 0) {
            Thread.sleep(1);
        }
        assertThat(line.enter()).isFalse();
        assertThat(first).isNotDone();
        line.leave(System.nanoTime());
        assertThat(first.get(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void whatTookLongOnceIsForgottenAsOthersTakeLess() {
        oneTook(Duration.ofHours(1));
        for (var i = 0; i < 300; i++) {
            oneTook(Duration.ZERO);
        }
        fill();
        assertThat(line.inVain(2)).isFalse();
    }
}

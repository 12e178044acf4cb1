package linchpin.ui.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
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

    /** However many come at the same moment, nobody of them is in another's way while there are places for all. */
    @Test
    void whereThereArePlacesForAllEverybodyIsLetIn() throws Exception {
        var files = new Line(Lane.FILES);
        var places = Lane.FILES.atOnce();
        assertThat(files.enter()).isTrue();
        files.leave(System.nanoTime() - Duration.ofHours(1).toNanos());
        try (var people = Executors.newFixedThreadPool(places)) {
            var together = new CyclicBarrier(places);
            for (var round = 0; round < 500; round++) {
                for (var let : people.invokeAll(Collections.<Callable<Boolean>>nCopies(places, () -> {
                    together.await();
                    return files.enter();
                }))) {
                    assertThat(let.get()).isTrue();
                }
                for (var one = 0; one < places; one++) {
                    files.leave(System.nanoTime());
                }
            }
        }
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

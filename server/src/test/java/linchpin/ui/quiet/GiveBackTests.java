package linchpin.ui.quiet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Memory goes back once for each time that it becomes quiet, and never while somebody is there. */
class GiveBackTests {

    private long now = 7;
    private int given;
    private int told;
    private final GiveBack back = new GiveBack(List.of(() -> told++), () -> now, () -> given++);

    @AfterEach
    void noThreadStays() {
        back.destroy();
    }

    private void later(Duration passed) {
        now += passed.toNanos();
        back.look();
    }

    private void somebodyAsks() throws Exception {
        back.doFilter(new MockHttpServletRequest(), new MockHttpServletResponse(), new MockFilterChain());
    }

    @Test
    void givesBackOnceWhereNobodyAsks() {
        later(GiveBack.QUIET.minusSeconds(1));
        assertThat(given).isZero();
        later(Duration.ofSeconds(1));
        later(Duration.ofHours(1));
        assertThat(given).isEqualTo(1);
    }

    @Test
    void waitsUntilItIsQuietAgain() throws Exception {
        later(GiveBack.QUIET);
        somebodyAsks();
        later(Duration.ofMinutes(4));
        somebodyAsks();
        later(Duration.ofMinutes(4));
        assertThat(given).isEqualTo(1);
        later(Duration.ofMinutes(1));
        assertThat(given).isEqualTo(2);
    }

    @Test
    void tellsOfEachMinuteWhetherOrNotAnybodyAsks() throws Exception {
        later(Duration.ofMinutes(1));
        somebodyAsks();
        later(Duration.ofMinutes(1));
        later(Duration.ofHours(1));
        assertThat(told).isEqualTo(3);
    }
}

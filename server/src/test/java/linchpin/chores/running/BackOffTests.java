package linchpin.chores.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BackOffTests {

    @Test
    void growsFromSecondsToAnHourAndNoFurther() {
        assertThat(IntStream.rangeClosed(1, 8).mapToObj(BackOff::after))
                .isSorted()
                .startsWith(Duration.ofSeconds(5), Duration.ofSeconds(15), Duration.ofSeconds(45))
                .endsWith(Duration.ofHours(1), Duration.ofHours(1));
        assertThat(BackOff.after(Integer.MAX_VALUE)).isEqualTo(Duration.ofHours(1));
    }
}

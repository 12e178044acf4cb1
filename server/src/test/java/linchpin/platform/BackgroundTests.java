package linchpin.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class BackgroundTests {

    @Test
    void isElsewhereThanWhereSomebodyWaits() {
        var background = new AtomicBoolean();
        Background.run("work", () -> background.set(Background.here()));
        assertThat(background).isTrue();
        assertThat(Background.here()).isFalse();
    }

    @Test
    void throwsWhatTheWorkThrew() {
        var trouble = new IllegalStateException("it broke");
        assertThatThrownBy(() -> Background.run("work", () -> {
                    throw trouble;
                }))
                .isSameAs(trouble);
    }
}

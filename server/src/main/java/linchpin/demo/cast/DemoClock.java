package linchpin.demo.cast;

import java.time.Duration;
import java.time.Instant;
import linchpin.platform.Moments;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/**
 * Time that can be set back, so that the demonstration is told in the order it happened. It ends up at the present. Only whoever tells it goes
 * back: what runs by itself meanwhile lives today, or an alarm would be raised before its words were said.
 */
@Component
@ConditionalOnBooleanProperty("linchpin.demo")
public final class DemoClock implements Moments {

    private final ThreadLocal<Duration> back = ThreadLocal.withInitial(() -> Duration.ZERO);

    /** @param days before today; 0 for the present */
    public void setBack(int days) {
        back.set(Duration.ofDays(days));
    }

    @Override
    public Instant now() {
        return Instant.now().minus(back.get());
    }
}

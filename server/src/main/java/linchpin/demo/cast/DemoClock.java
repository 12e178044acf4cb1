package linchpin.demo.cast;

import java.time.Instant;
import linchpin.platform.Moments;
import linchpin.platform.TimeZones;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/**
 * Time that can be set back, so that the demonstration is told in the order it happened. It ends up at the present. Only whoever tells it goes
 * back: what runs by itself meanwhile lives today, or an alarm would be raised before its words were said.
 */
@Component
@ConditionalOnBooleanProperty("linchpin.demo")
public final class DemoClock implements Moments {

    private final ThreadLocal<Integer> back = ThreadLocal.withInitial(() -> 0);

    /** @param days before today; 0 for the present */
    public void setBack(int days) {
        back.set(days);
    }

    @Override
    public Instant now() {
        return before(Instant.now(), back.get());
    }

    /** The same time of an earlier day where the demonstration is: 24 hours each would be another day late in the evening, once clocks were turned. */
    static Instant before(Instant now, int days) {
        return now.atZone(TimeZones.USUAL).minusDays(days).toInstant();
    }
}

package linchpin.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** A clock that can be set back, so that the demonstration is told in the order it happened. It ends up at the present. */
@Component
@Primary
@ConditionalOnBooleanProperty("linchpin.demo")
final class DemoClock extends Clock {

    private final Clock real = Clock.system(ZoneId.systemDefault());
    private volatile Duration back = Duration.ZERO;

    /** @param days before today; 0 for the present */
    void setBack(int days) {
        back = Duration.ofDays(days);
    }

    @Override
    public Instant instant() {
        return real.instant().minus(back);
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return real.withZone(zone);
    }
}

package linchpin.platform.time;

import java.time.Clock;
import java.time.Instant;
import linchpin.platform.Moments;
import linchpin.platform.TimeZones;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Time, for everybody alike. */
@Configuration(proxyBeanMethods = false)
class TimeConfiguration {

    @Bean
    Clock clock(ObjectProvider<Moments> moments, ObjectProvider<TimeZones> zones) {
        return new OrganisationClock(
                moments.getIfAvailable(() -> Instant::now), zones.getIfAvailable(() -> _ -> TimeZones.USUAL));
    }
}

package linchpin.measures.disclosure;

import java.time.Clock;
import java.time.LocalDate;
import linchpin.measures.counts.Counts;
import linchpin.organisation.Organisations;
import linchpin.platform.Tenancy;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Publishes the latest quarter of each organisation four weeks after its end. Earlier ones, as of feedback that is imported now, are
 * published by somebody who knows that all of it is there: {@link PublicCounts#publish}.
 */
@Component
@ConditionalOnProperty(name = "linchpin.counting", matchIfMissing = true)
class PublishingWork {

    private final Organisations organisations;
    private final PublishQuarter publish;
    private final Counts counts;
    private final Clock clock;

    PublishingWork(Organisations organisations, PublishQuarter publish, Counts counts, Clock clock) {
        this.organisations = organisations;
        this.publish = publish;
        this.counts = counts;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 120_000, fixedDelay = 3_600_000)
    void publishWhatIsDue() {
        var today = LocalDate.now(clock);
        for (var organisation : organisations.all()) {
            Tenancy.in(
                    organisation.id().id(),
                    () -> counts.waiting() == 0 && publish.publish(PublishQuarter.latest(today), today));
        }
    }
}

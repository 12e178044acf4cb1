package linchpin.figures.published;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import linchpin.figures.Counts;
import linchpin.figures.StoodStill;
import linchpin.organisation.Organisations;
import linchpin.platform.Tenancy;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Publishes the latest quarter of each organisation four weeks after its end, once an hour has passed in which none of its feedback
 * came, for files of it may still be coming in. Earlier ones are published by somebody who knows that all of it is there:
 * {@link PublicCounts#publish}.
 */
@Component
@ConditionalOnProperty(name = "linchpin.counting", matchIfMissing = true)
class PublishingWork {

    private final Organisations organisations;
    private final PublishQuarter publish;
    private final Clock clock;
    private final StoodStill anHour;

    PublishingWork(Organisations organisations, PublishQuarter publish, Counts counts, Clock clock) {
        this.organisations = organisations;
        this.publish = publish;
        this.anHour = new StoodStill(counts);
        this.clock = clock;
    }

    @Scheduled(initialDelay = 120_000, fixedDelay = 3_600_000)
    void publishWhatIsDue() {
        var today = LocalDate.now(clock);
        var quarter = PublishQuarter.latest(today);
        var from = YearMonth.from(quarter);
        for (var organisation : organisations.all()) {
            Tenancy.in(
                    organisation.id().id(),
                    () -> anHour.at(organisation.id(), from, from.plusMonths(2)) && publish.publish(quarter, today));
        }
    }
}

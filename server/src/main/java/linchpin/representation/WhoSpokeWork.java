package linchpin.representation;

import java.time.Clock;
import java.time.LocalDate;
import linchpin.figures.Counts;
import linchpin.figures.StoodStill;
import linchpin.organisation.Organisations;
import linchpin.platform.Tenancy;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Counts who spoke in each organisation, once the half-year is four weeks over. As nothing can be added afterwards, it waits while feedback
 * of that half-year is still being imported: until an hour has passed in which none came.
 */
@Component
@ConditionalOnProperty(name = "linchpin.counting", matchIfMissing = true)
class WhoSpokeWork {

    private final Organisations organisations;
    private final CountWhoSpoke counting;
    private final Clock clock;
    private final StoodStill anHour;

    WhoSpokeWork(Organisations organisations, CountWhoSpoke counting, Counts counts, Clock clock) {
        this.organisations = organisations;
        this.counting = counting;
        this.anHour = new StoodStill(counts);
        this.clock = clock;
    }

    @Scheduled(initialDelay = 180_000, fixedDelay = 3_600_000)
    void countWhatIsDue() {
        var today = LocalDate.now(clock);
        var half = HalfYear.latest(today);
        for (var organisation : organisations.all()) {
            Tenancy.in(organisation.id().id(), () -> {
                if (anHour.at(organisation.id(), half.first(), half.last())) {
                    counting.count(today);
                }
                return true;
            });
        }
    }
}

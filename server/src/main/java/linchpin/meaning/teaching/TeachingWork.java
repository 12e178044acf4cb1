package linchpin.meaning.teaching;

import java.time.Clock;
import java.time.Duration;
import linchpin.organisation.Organisation;
import linchpin.organisation.Organisations;
import linchpin.platform.Tenancy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Learns what people taught, and brings earlier readings up to it, one organisation after the other and each for a few seconds, so that
 * a correction works within a minute everywhere. Several nodes may do so at once.
 */
@Component
@ConditionalOnProperty(name = "linchpin.reading", matchIfMissing = true)
class TeachingWork {

    private static final Logger LOG = LoggerFactory.getLogger(TeachingWork.class);
    private static final Duration TURN = Duration.ofSeconds(5);

    private final Organisations organisations;
    private final Relearn relearn;
    private final ApplyLessons apply;
    private final Clock clock;

    TeachingWork(Organisations organisations, Relearn relearn, ApplyLessons apply, Clock clock) {
        this.organisations = organisations;
        this.relearn = relearn;
        this.apply = apply;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 10_000, fixedDelay = 10_000)
    void learnOn() {
        organisations.all().forEach(this::turn);
    }

    private void turn(Organisation organisation) {
        try {
            Tenancy.in(organisation.id().id(), relearn::once);
            var end = clock.instant().plus(TURN);
            while (clock.instant().isBefore(end) && Tenancy.in(organisation.id().id(), apply::some) > 0) {
                if (Thread.currentThread().isInterrupted()) {
                    return;
                }
            }
        } catch (RuntimeException e) {
            // The next turn tries again; the message may quote words, so only the kind is told.
            LOG.error("Lessons could not be learnt or applied: {}", e.getClass().getName());
        }
    }
}

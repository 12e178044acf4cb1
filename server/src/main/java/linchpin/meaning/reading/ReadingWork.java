package linchpin.meaning.reading;

import linchpin.organisation.Organisation;
import linchpin.organisation.Organisations;
import linchpin.platform.Tenancy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Keeps reading what waits, one organisation after the other, a handful each in turn, so that a large import of one keeps none of the
 * others waiting. Several nodes may do so at once: what one has in hand, the others pass over.
 */
@Component
@ConditionalOnProperty(name = "linchpin.reading", matchIfMissing = true)
class ReadingWork {

    private static final Logger LOG = LoggerFactory.getLogger(ReadingWork.class);

    private final Organisations organisations;
    private final ReadComments comments;
    private volatile boolean stopping;

    ReadingWork(Organisations organisations, ReadComments comments) {
        this.organisations = organisations;
        this.comments = comments;
    }

    @Scheduled(initialDelay = 5_000, fixedDelay = 2_000)
    void readOn() {
        for (var busy = true; busy && !stopping; ) {
            busy = false;
            for (var organisation : organisations.all()) {
                busy |= some(organisation) > 0;
            }
        }
    }

    @EventListener
    void stop(ContextClosedEvent event) {
        stopping = true;
    }

    private int some(Organisation organisation) {
        try {
            return Tenancy.in(organisation.id().id(), comments::some);
        } catch (RuntimeException e) {
            if (stopping) {
                return 0;
            }
            // What could not be read waits for the next turn; the message may quote words, so only the kind is told.
            LOG.error("Comments could not be read: {}", e.getClass().getName());
            return 0;
        }
    }
}

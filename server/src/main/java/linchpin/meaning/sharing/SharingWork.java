package linchpin.meaning.sharing;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Lets what may be shared be shared. Two nodes that do it at once do the same. */
@Component
@ConditionalOnProperty(name = "linchpin.reading", matchIfMissing = true)
class SharingWork {

    private static final Logger LOG = LoggerFactory.getLogger(SharingWork.class);

    private final LookThrough look;

    SharingWork(LookThrough look) {
        this.look = look;
    }

    @Scheduled(initialDelay = 5_000, fixedDelay = 5_000)
    void lookThrough() {
        try {
            look.all();
        } catch (RuntimeException e) {
            // It is looked through again at the next turn; the message may quote words, so only the kind is told.
            LOG.error(
                    "What is shared could not be looked through: {}",
                    e.getClass().getName());
        }
    }
}

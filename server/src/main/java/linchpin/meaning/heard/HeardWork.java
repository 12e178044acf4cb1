package linchpin.meaning.heard;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Keeps the index up with what is read, on this node. */
@Component
@ConditionalOnProperty(name = "linchpin.reading", matchIfMissing = true)
class HeardWork {

    private static final Logger LOG = LoggerFactory.getLogger(HeardWork.class);

    private final GatherHeard heard;

    HeardWork(GatherHeard heard) {
        this.heard = heard;
    }

    @Scheduled(initialDelay = 3_000, fixedDelay = 4_000)
    void keepUp() {
        try {
            heard.gather();
        } catch (RuntimeException e) {
            // What could not be gathered waits for the next turn; the message may quote words, so only the kind is
            // told.
            LOG.error(
                    "What was said before could not be gathered: {}",
                    e.getClass().getName());
        }
    }
}

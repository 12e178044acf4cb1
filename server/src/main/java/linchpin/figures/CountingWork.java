package linchpin.figures;

import linchpin.organisation.Organisations;
import linchpin.platform.Tenancy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Keeps counts up with the register. While much changes, as in an import, it comes by less often: the same counts change again and again
 * then, and each is written once for many changes.
 */
@Component
@ConditionalOnProperty(name = "linchpin.counting", matchIfMissing = true)
class CountingWork {

    private static final Logger LOG = LoggerFactory.getLogger(CountingWork.class);
    private static final int REST = 5; // turns, after one with much to do
    private static final int MUCH = 1_000;

    private final Organisations organisations;
    private final FoldCounts fold;
    private final Counts counts;
    private volatile boolean stopping;
    private int rest;

    CountingWork(Organisations organisations, FoldCounts fold, Counts counts) {
        this.organisations = organisations;
        this.fold = fold;
        this.counts = counts;
    }

    @Scheduled(initialDelay = 3_000, fixedDelay = 2_000)
    void countOn() {
        if (rest-- > 0) {
            return;
        }
        var counted = 0;
        for (var organisation : organisations.all()) {
            counted += Tenancy.in(organisation.id().id(), this::all);
        }
        rest = counted > MUCH ? REST : 0;
    }

    @Scheduled(initialDelay = 10_000, fixedDelay = 60_000)
    void followMoves() {
        for (var organisation : organisations.all()) {
            Tenancy.in(organisation.id().id(), () -> {
                fold.followMoves();
                return true;
            });
        }
    }

    @EventListener
    void stop(ContextClosedEvent event) {
        stopping = true;
    }

    private int all() {
        var counted = 0;
        try {
            for (var more = 1; more > 0 && !stopping; counted += more) {
                more = fold.some();
            }
        } catch (DataIntegrityViolationException e) {
            // A count below zero cannot come of any change of the register: somebody changed the counts themselves.
            LOG.error(
                    "Counts do not fit the register and are made anew: {}",
                    e.getClass().getName());
            counts.recount();
        } catch (RuntimeException e) {
            if (!stopping) {
                LOG.error("Changes could not be counted: {}", e.getClass().getName());
            }
        }
        return counted;
    }
}

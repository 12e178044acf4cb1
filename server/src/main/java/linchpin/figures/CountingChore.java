package linchpin.figures;

import java.time.Duration;
import linchpin.chores.Chore;
import linchpin.chores.Next;
import linchpin.chores.Rhythm;
import linchpin.chores.Turn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Keeps counts up with the register. In an import the same counts change again and again, so it comes by no oftener than every five seconds: each is written once for many changes. */
@Component
@ConditionalOnProperty(name = "linchpin.counting", matchIfMissing = true)
class CountingChore implements Chore {

    private static final Logger LOG = LoggerFactory.getLogger(CountingChore.class);

    private final FoldCounts fold;
    private final Counts counts;

    CountingChore(FoldCounts fold, Counts counts) {
        this.fold = fold;
        this.counts = counts;
    }

    @Override
    public String name() {
        return "counting";
    }

    @Override
    public String does() {
        return "Counts who said what";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.following("tallies", "places").apart(Duration.ofSeconds(5));
    }

    @Override
    public Next some(Turn turn) {
        try {
            if (fold.some() > 0) {
                return Next.NOW;
            }
            fold.followMoves();
        } catch (DataIntegrityViolationException e) {
            // A count below zero cannot come of any change of the register: somebody changed the counts themselves.
            LOG.error(
                    "Counts do not fit the register and are made anew: {}",
                    e.getClass().getName());
            counts.recount();
        }
        return Next.DONE;
    }
}

package linchpin.representation;

import java.time.Clock;
import java.time.Duration;
import linchpin.chores.Chore;
import linchpin.chores.Next;
import linchpin.chores.Rhythm;
import linchpin.chores.Turn;
import linchpin.figures.Counts;
import linchpin.figures.StoodStill;
import linchpin.representation.halfyears.WhoSpoke;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Counts who spoke, once the half-year is four weeks over. As nothing can be added afterwards, it waits while feedback of that half-year is
 * still being imported: until an hour has passed in which none came.
 */
@Component
@ConditionalOnProperty(name = "linchpin.counting", matchIfMissing = true)
class WhoSpokeChore implements Chore {

    private final CountWhoSpoke counting;
    private final WhoSpoke spoke;
    private final StoodStill anHour;

    WhoSpokeChore(CountWhoSpoke counting, WhoSpoke spoke, Counts counts, Clock clock) {
        this.counting = counting;
        this.spoke = spoke;
        this.anHour = new StoodStill(counts, clock);
    }

    @Override
    public String name() {
        return "who spoke";
    }

    @Override
    public String does() {
        return "Counts who spoke in half a year, four weeks after its end";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.following("tallies", "populations")
                .apart(StoodStill.LONG_ENOUGH)
                .atLeastEvery(Duration.ofDays(1));
    }

    @Override
    public Next some(Turn turn) {
        var half = spoke.due();
        if (!anHour.at(turn.organisation(), half.first(), half.last())) {
            return Next.in(StoodStill.LONG_ENOUGH);
        }
        counting.count();
        return Next.DONE;
    }
}

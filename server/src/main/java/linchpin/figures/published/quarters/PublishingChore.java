package linchpin.figures.published.quarters;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import linchpin.chores.Chore;
import linchpin.chores.Next;
import linchpin.chores.Rhythm;
import linchpin.chores.Turn;
import linchpin.figures.Counts;
import linchpin.figures.StoodStill;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Publishes the latest quarter four weeks after its end, once an hour has passed in which none of its feedback came, for files of it may
 * still be coming in. Earlier ones are published by somebody who knows that all of it is there: {@link PublicCounts#publish}.
 */
@Component
@ConditionalOnProperty(name = "linchpin.counting", matchIfMissing = true)
class PublishingChore implements Chore {

    private final PublishQuarter publish;
    private final Clock clock;
    private final StoodStill anHour;

    PublishingChore(PublishQuarter publish, Counts counts, Clock clock) {
        this.publish = publish;
        this.clock = clock;
        this.anHour = new StoodStill(counts, clock);
    }

    @Override
    public String name() {
        return "publishing";
    }

    @Override
    public String does() {
        return "Publishes the numbers of a quarter, four weeks after its end";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.following("tallies").apart(StoodStill.LONG_ENOUGH).atLeastEvery(Duration.ofDays(1));
    }

    @Override
    public Next some(Turn turn) {
        var today = LocalDate.now(clock);
        var quarter = PublishQuarter.latest(today);
        var from = YearMonth.from(quarter);
        if (!anHour.at(turn.organisation(), from, from.plusMonths(2))) {
            return Next.in(StoodStill.LONG_ENOUGH);
        }
        publish.publish(quarter, today);
        return Next.DONE;
    }
}

package linchpin.meaning.memory;

import java.time.Duration;
import linchpin.chores.Chore;
import linchpin.chores.Next;
import linchpin.chores.Rhythm;
import linchpin.chores.Turn;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Keeps the index up with what is read: on each node, for each has its own in its memory. */
@Component
@ConditionalOnProperty(name = "linchpin.reading", matchIfMissing = true)
class HeardChore implements Chore {

    private final GatherHeard gather;

    HeardChore(GatherHeard gather) {
        this.gather = gather;
    }

    @Override
    public String name() {
        return "heard";
    }

    @Override
    public String does() {
        return "Remembers what was said before, to find what is like it";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.following("readings", "shared").apart(Duration.ofSeconds(4));
    }

    @Override
    public Scope scope() {
        return Scope.NODE;
    }

    @Override
    public Next some(Turn turn) {
        return Next.more(gather.some(turn.organisation()));
    }
}

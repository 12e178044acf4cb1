package linchpin.meaning.teaching;

import java.time.Duration;
import linchpin.chores.Chore;
import linchpin.chores.Next;
import linchpin.chores.Rhythm;
import linchpin.chores.Turn;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Learns what people taught, and brings earlier readings up to it, so that a correction works within a minute everywhere. */
@Component
@ConditionalOnProperty(name = "linchpin.reading", matchIfMissing = true)
class TeachingChore implements Chore {

    private final Relearn relearn;
    private final ApplyLessons apply;

    TeachingChore(Relearn relearn, ApplyLessons apply) {
        this.relearn = relearn;
        this.apply = apply;
    }

    @Override
    public String name() {
        return "teaching";
    }

    @Override
    public String does() {
        return "Learns from what people say of its suggestions";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.following("judgements", "readings")
                .apart(Duration.ofSeconds(10))
                .inTurnsOf(Duration.ofSeconds(5));
    }

    @Override
    public Next some(Turn turn) {
        relearn.once();
        var next = apply.some();
        while (next.equals(Next.NOW) && !turn.over()) {
            next = apply.some();
        }
        return next;
    }
}

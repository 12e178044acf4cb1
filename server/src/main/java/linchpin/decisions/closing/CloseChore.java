package linchpin.decisions.closing;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import linchpin.chores.Chore;
import linchpin.chores.Next;
import linchpin.chores.Rhythm;
import linchpin.chores.Turn;
import linchpin.decisions.DecisionId;
import linchpin.decisions.Decisions;
import org.springframework.stereotype.Component;

/** At the moment that was published, whoever is at their desk. */
@Component
class CloseChore implements Chore {

    private final Decisions decisions;
    private final CloseDecision closing;
    private final Outcomes outcomes;
    private final Clock clock;

    CloseChore(Decisions decisions, CloseDecision closing, Outcomes outcomes, Clock clock) {
        this.decisions = decisions;
        this.closing = closing;
        this.outcomes = outcomes;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "closed decisions";
    }

    @Override
    public String does() {
        return "Closes decisions when their time is up, and counts the votes";
    }

    @Override
    public String page() {
        return "/decisions";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.following("decisions");
    }

    @Override
    public Next some(Turn turn) {
        var next = decisions.closing();
        if (next.isEmpty()) {
            return Next.DONE;
        }
        var decision = next.getFirst();
        var left = Duration.between(OffsetDateTime.now(clock), decision.lastAt());
        if (left.isPositive()) {
            return Next.in(left.plusSeconds(1));
        }
        if (closing.close(decision.id())) {
            warm(decision.id());
        }
        return Next.NOW;
    }

    /** What it came to is worked out here once more and remembered, so that whoever looks first does not wait for it. */
    private void warm(DecisionId closed) {
        decisions.with(closed).ifPresent(outcomes::of);
    }
}

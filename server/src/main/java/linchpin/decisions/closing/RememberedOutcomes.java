package linchpin.decisions.closing;

import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import linchpin.decisions.Decision;
import linchpin.decisions.Decision.State;
import linchpin.decisions.DecisionId;
import org.jspecify.annotations.Nullable;

/**
 * What the decisions that were looked at last came to, so that a thousand ballots are not counted anew for each who looks. A closed decision
 * cannot change. It is remembered with the moment at which it closed, so that a closing that was undone is not taken for the one after it; and
 * only whoever has read the decision, which says that moment, gets at what is remembered.
 */
final class RememberedOutcomes {

    private static final int MOST = 200;

    private record Closed(DecisionId id, OffsetDateTime at) {}

    private final Map<Closed, CameTo> latest = new LinkedHashMap<>(MOST, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Closed, CameTo> eldest) {
            return size() > MOST;
        }
    };

    synchronized Optional<CameTo> of(Decision decision) {
        return Optional.ofNullable(closed(decision)).map(latest::get);
    }

    synchronized void keep(Decision decision, CameTo came) {
        var closed = closed(decision);
        if (closed != null) {
            latest.put(closed, came);
        }
    }

    private static @Nullable Closed closed(Decision decision) {
        return decision.state() == State.CLOSED
                ? new Closed(decision.id(), Objects.requireNonNull(decision.endedAt()))
                : null;
    }
}

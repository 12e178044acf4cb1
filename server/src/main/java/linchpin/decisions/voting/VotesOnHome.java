package linchpin.decisions.voting;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import linchpin.decisions.Decisions;
import linchpin.people.HomePanel;
import linchpin.people.Viewer;
import linchpin.ui.Days;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** On somebody's home: the decisions that wait for their vote. */
@Component
@HomePanel.Reminds(HomePanel.Kind.WAITS)
class VotesOnHome implements HomePanel {

    private static final int SHOWN = 5;
    private static final int ORDER = 11;

    private final Decisions decisions;
    private final Clock clock;

    VotesOnHome(Decisions decisions, Clock clock) {
        this.decisions = decisions;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Panel> panel(Viewer viewer) {
        var waiting = decisions.waitingFor(viewer, OffsetDateTime.now(clock));
        var items = waiting.stream()
                .limit(SHOWN)
                .map(decision -> new Item(
                        decision.title(),
                        decision.path() + "/vote",
                        "Votes are taken until "
                                + Days.moment(decision.closesAt().toInstant(), clock),
                        decision.method().label()))
                .toList();
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(new Panel(
                        "Decisions that need your vote", (long) waiting.size(), items, "", "/decisions", true));
    }

    @Override
    public int order() {
        return ORDER;
    }
}

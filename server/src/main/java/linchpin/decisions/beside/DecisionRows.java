package linchpin.decisions.beside;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import linchpin.decisions.Decision;
import linchpin.decisions.DecisionAct;
import linchpin.decisions.Decisions;
import linchpin.history.ActLine;
import linchpin.history.ReadHistory;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.proposals.ProposalId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Decisions about proposals, each with what was done to it as a whole; who voted when is for its own page. */
@Component
class DecisionRows {

    private static final Set<String> TOLD = Stream.of(
                    DecisionAct.PUBLISHED,
                    DecisionAct.CALLED_OFF,
                    DecisionAct.CLOSED,
                    DecisionAct.FOLLOWS,
                    DecisionAct.LOOKED_AT,
                    DecisionAct.OTHERWISE)
            .map(DecisionAct::stored)
            .collect(Collectors.toSet());

    private final Decisions decisions;
    private final ReadHistory history;

    DecisionRows(Decisions decisions, ReadHistory history) {
        this.decisions = decisions;
        this.history = history;
    }

    /** @param deeds in the order in which they were done */
    record Row(Decision decision, List<ActLine> deeds) {}

    /** @return those that this viewer may read, in the order in which they were published */
    @Transactional(readOnly = true)
    public List<Row> about(Collection<ProposalId> proposals, Viewer viewer) {
        return decisions.about(proposals, viewer.within(Permission.DECIDE)).stream()
                .map(decision -> new Row(decision, deeds(decision)))
                .toList();
    }

    private List<ActLine> deeds(Decision decision) {
        return history.of(decision.id()).stream()
                .filter(line -> TOLD.contains(line.act().kind()))
                .toList();
    }
}

package linchpin.proposals.codesign;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import linchpin.people.HomePanel;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.proposals.Proposal;
import linchpin.proposals.ProposalId;
import linchpin.proposals.Proposals;
import linchpin.ui.Days;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** On somebody's home: the sessions at which somebody else named them, until they say whether they were there. */
@Component
@HomePanel.Reminds(HomePanel.Kind.WAITS)
class AskedWhetherThere implements HomePanel {

    private static final int SHOWN = 5;
    private static final int ORDER = 14;

    private final CodesignSessions sessions;
    private final Proposals proposals;

    AskedWhetherThere(CodesignSessions sessions, Proposals proposals) {
        this.sessions = sessions;
        this.proposals = proposals;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Panel> panel(Viewer viewer) {
        var asking = sessions.asking(viewer.account());
        var about = proposals.these(
                asking.stream().map(CodesignSession::proposalId).toList(), viewer.within(Permission.PROPOSE));
        var open = asking.stream()
                .filter(session -> about.containsKey(session.proposalId()))
                .filter(session -> !of(session, about).withdrawn())
                .toList();
        List<Item> items = open.stream()
                .limit(SHOWN)
                .map(session -> new Item(
                        of(session, about).title(),
                        session.path(),
                        "Held on " + Days.full(session.heldOn()) + ", " + session.place() + ". Say yes or no.",
                        null))
                .toList();
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Panel("Were you at this co-design session?", (long) open.size(), items, "", null, false));
    }

    private static Proposal of(CodesignSession session, Map<ProposalId, Proposal> about) {
        return Objects.requireNonNull(about.get(session.proposalId()));
    }

    @Override
    public int order() {
        return ORDER;
    }
}

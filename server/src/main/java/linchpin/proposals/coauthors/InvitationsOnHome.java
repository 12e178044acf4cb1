package linchpin.proposals.coauthors;

import java.util.Optional;
import linchpin.people.HomePanel;
import linchpin.people.Viewer;
import linchpin.proposals.Proposals;
import linchpin.ui.Days;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** On somebody's home: the proposals that they are asked to be an author of. */
@Component
@HomePanel.Reminds(HomePanel.Kind.WAITS)
class InvitationsOnHome implements HomePanel {

    private static final int SHOWN = 5;

    private final Proposals proposals;

    InvitationsOnHome(Proposals proposals) {
        this.proposals = proposals;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Panel> panel(Viewer viewer) {
        var inviting = proposals.inviting(viewer);
        var items = inviting.stream()
                .limit(SHOWN)
                .map(proposal -> new Item(
                        proposal.title(),
                        proposal.path(),
                        "Say yes or no. Raised on " + Days.full(proposal.raisedOn()),
                        proposal.stage().label()))
                .toList();
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(new Panel(
                        "You are asked to be a co-author", (long) inviting.size(), items, "", "/proposals", false));
    }

    @Override
    public int order() {
        return 12;
    }
}

package linchpin.proposals;

import linchpin.people.Permission;
import linchpin.people.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who may move a proposal on, and whether anything may leave the first stage. */
@Component
public class WayOut {

    private final Authors authors;

    WayOut(Authors authors) {
        this.authors = authors;
    }

    /** @return whether this person is one of its authors, or may move proposals on where it is */
    @Transactional(readOnly = true)
    public boolean mayMove(Proposal proposal, Viewer viewer) {
        return viewer.at(proposal.placeId()).may(Permission.MOVE_PROPOSAL)
                || authors.as(viewer.account(), proposal.id())
                        .filter(Author::accepted)
                        .isPresent();
    }

    /** @throws NotYourProposal where they may not */
    public void requireMove(Proposal proposal, Viewer viewer) {
        if (!mayMove(proposal, viewer)) {
            throw new NotYourProposal();
        }
    }

    /** @return whether it stands in the first stage with no patient among its authors, and nobody has said to everybody why */
    @Transactional(readOnly = true)
    public boolean shut(Proposal proposal) {
        return proposal.stage() == Stage.IDEA
                && proposal.whyWithout() == null
                && authors.of(proposal.id()).stream().noneMatch(Author::patient);
    }
}

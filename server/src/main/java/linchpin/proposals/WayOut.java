package linchpin.proposals;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.proposals.acting.KeepsInStage;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who may move a proposal on, and whether anything may leave the first stage. */
@Component
public class WayOut {

    private final Authors authors;
    private final ObjectProvider<KeepsInStage> keeping;

    WayOut(Authors authors, ObjectProvider<KeepsInStage> keeping) {
        this.authors = authors;
        this.keeping = keeping;
    }

    /** @return whether this person is one of its authors, or may move proposals on where it is */
    @Transactional(readOnly = true)
    public boolean mayMove(Proposal proposal, Viewer viewer) {
        return mayMove(List.of(proposal), viewer).contains(proposal.id());
    }

    /** @return those of these that this person may move on */
    @Transactional(readOnly = true)
    public Set<ProposalId> mayMove(Collection<Proposal> proposals, Viewer viewer) {
        var others = proposals.stream()
                .filter(one -> !viewer.at(one.placeId()).may(Permission.MOVE_PROPOSAL))
                .map(Proposal::id)
                .collect(Collectors.toSet());
        var written = authors.of(others).stream()
                .filter(author -> author.accountId().equals(viewer.account()))
                .map(Author::proposalId)
                .collect(Collectors.toSet());
        return proposals.stream()
                .map(Proposal::id)
                .filter(one -> !others.contains(one) || written.contains(one))
                .collect(Collectors.toSet());
    }

    /** @throws NotYourProposal where they may not */
    public void requireMove(Proposal proposal, Viewer viewer) {
        if (!mayMove(proposal, viewer)) {
            throw new NotYourProposal();
        }
    }

    /** @return what keeps it from going to this stage; empty where nothing does, and between the first two stages */
    @Transactional(readOnly = true)
    public Optional<KeepsInStage.Kept> kept(ProposalId proposal, Stage to) {
        return to.compareTo(Stage.QUESTION) > 0 ? kept(proposal) : Optional.empty();
    }

    /** @return what keeps it from leaving the first two stages, and from being withdrawn; empty where nothing does */
    @Transactional(readOnly = true)
    public Optional<KeepsInStage.Kept> kept(ProposalId proposal) {
        return keeping.stream().flatMap(one -> one.keeps(proposal).stream()).findFirst();
    }

    /** @return whether it stands in the first stage with no patient among its authors, and nobody has said to everybody why */
    @Transactional(readOnly = true)
    public boolean shut(Proposal proposal) {
        return proposal.stage() == Stage.IDEA
                && proposal.whyWithout() == null
                && authors.of(proposal.id()).stream().noneMatch(Author::patient);
    }
}

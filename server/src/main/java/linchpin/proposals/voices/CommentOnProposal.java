package linchpin.proposals.voices;

import java.util.UUID;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import linchpin.proposals.ProposalAct;
import linchpin.proposals.ProposalDeed;
import linchpin.proposals.ProposalId;
import linchpin.proposals.ProposalLife;
import linchpin.proposals.Proposals;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says something to a proposal, and takes it back while the proposal has not moved on. */
@Component
public class CommentOnProposal {

    private final Proposals proposals;
    private final Comments comments;
    private final ProposalLife life;

    CommentOnProposal(Proposals proposals, Comments comments, ProposalLife life) {
        this.proposals = proposals;
        this.comments = comments;
        this.life = life;
    }

    /**
     * @param n the version that they read
     * @throws NotFound where there is no such version
     */
    @Transactional
    public UUID comment(Viewer viewer, ProposalId id, int n, String words) {
        var proposal = proposals.held(id, viewer);
        if (n < 1 || n > proposal.latest()) {
            throw new NotFound();
        }
        var comment = comments.keep(proposal, n, words);
        var deed = ProposalDeed.of(ProposalAct.COMMENTED, proposal).with("version", n);
        life.did(proposal, deed.with(comment), null);
        return comment;
    }

    /**
     * Its words are gone for everybody; that there was a comment, and by whom, stays.
     *
     * @throws NotFound where it is not this person's to take back, or was taken back
     * @throws BuiltOn where the proposal has moved on since
     */
    @Transactional
    public void takeBack(Viewer viewer, ProposalId id, UUID comment) {
        var proposal = proposals.held(id, viewer);
        var said = comments.with(comment, id)
                .filter(one -> one.accountId().equals(viewer.account()) && one.takenBackOn() == null)
                .orElseThrow(NotFound::new);
        if (!said.mayTakeBack(viewer.account(), proposal)) {
            throw new BuiltOn();
        }
        comments.takeBack(comment);
        var deed = ProposalDeed.of(ProposalAct.COMMENT_TAKEN_BACK, proposal).with("version", said.n());
        life.did(proposal, deed.with(comment), null);
    }
}

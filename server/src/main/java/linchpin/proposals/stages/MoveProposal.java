package linchpin.proposals.stages;

import linchpin.people.Viewer;
import linchpin.proposals.ProposalAct;
import linchpin.proposals.ProposalDeed;
import linchpin.proposals.ProposalId;
import linchpin.proposals.ProposalLife;
import linchpin.proposals.Proposals;
import linchpin.proposals.Stage;
import linchpin.proposals.WayOut;
import linchpin.proposals.journey.StageChanges;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Moves a proposal to another stage, on or back, with a reason. */
@Component
public class MoveProposal {

    private final Proposals proposals;
    private final StageChanges changes;
    private final WayOut way;
    private final ProposalLife life;

    MoveProposal(Proposals proposals, StageChanges changes, WayOut way, ProposalLife life) {
        this.proposals = proposals;
        this.changes = changes;
        this.way = way;
        this.life = life;
    }

    /**
     * @param from the stage that this person saw it in
     * @throws linchpin.proposals.NotYourProposal where it is not theirs to move
     * @throws MovedMeanwhile where somebody else moved it
     * @throws NobodyItIsFor where it would leave the first stage without a patient among its authors, and without a published reason
     * @throws StillAsked where people still say what should be asked
     */
    @Transactional
    public void move(Viewer viewer, ProposalId id, Stage from, Stage to, String why) {
        var proposal = proposals.held(id, viewer);
        way.requireMove(proposal, viewer);
        if (proposal.stage() != from) {
            throw new MovedMeanwhile(proposal.stage());
        }
        if (from == to) {
            return;
        }
        if (way.shut(proposal)) {
            throw new NobodyItIsFor();
        }
        way.kept(id, to).ifPresent(kept -> {
            throw new StillAsked(kept.why());
        });
        changes.keep(id, from, to, why);
        proposals.stands(id, to);
        var deed = ProposalDeed.of(ProposalAct.MOVED, proposal);
        life.did(proposal, deed.with("from", from.label()).with("to", to.label()), why);
    }
}

package linchpin.proposals;

import java.util.Optional;
import java.util.Set;
import linchpin.history.History;
import linchpin.matters.MatterId;
import linchpin.matters.MatterLife;
import linchpin.matters.Matters;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one door to a proposal's life: a deed comes in, and out of it come what patients did by it, one act in the history, and one event. What
 * whoever follows the matter should know of stands in the matter's history too.
 */
@Component
public class ProposalLife {

    private static final Set<ProposalAct> MILESTONES = Set.of(
            ProposalAct.RAISED,
            ProposalAct.MOVED,
            ProposalAct.GOES_WITHOUT,
            ProposalAct.WITHDRAWN,
            ProposalAct.PROMISE_TOLD,
            ProposalAct.PROMISE_HAPPENED,
            ProposalAct.PROMISE_JUDGED,
            ProposalAct.SESSION_HELD);

    private final PartsTaken parts;
    private final History history;
    private final MatterLife matterLife;
    private final Matters matters;

    ProposalLife(PartsTaken parts, History history, MatterLife matterLife, Matters matters) {
        this.parts = parts;
        this.history = history;
        this.matterLife = matterLife;
        this.matters = matters;
    }

    /**
     * @param proposal as it stood before the deed
     * @param why or what was said with it; null for nothing
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void did(Proposal proposal, ProposalDeed deed, @Nullable String why) {
        parts.by(deed, proposal.stage());
        var matter = within(proposal, deed);
        if (matter.isPresent()) {
            matterLife.did(new ProposalDeed.InMatter(deed, matter.get()), why);
        } else {
            history.did(deed, why);
        }
    }

    /** The matter may have become part of another since. */
    private Optional<MatterId> within(Proposal proposal, ProposalDeed deed) {
        return MILESTONES.contains(deed.kind())
                ? proposal.matter().map(matter -> matters.partOf(matter).orElse(matter))
                : Optional.empty();
    }
}

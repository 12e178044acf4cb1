package linchpin.proposals.stages;

import java.time.LocalDate;
import linchpin.people.Viewer;
import linchpin.proposals.ProposalAct;
import linchpin.proposals.ProposalDeed;
import linchpin.proposals.ProposalId;
import linchpin.proposals.ProposalLife;
import linchpin.proposals.Proposals;
import linchpin.proposals.WayOut;
import linchpin.ui.Days;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What else is said on a proposal's way: why it goes on without patients, and what patients did that the product did not see. */
@Component
public class SteerProposal {

    private final Proposals proposals;
    private final WayOut way;
    private final PartsOnTheirDay parts;
    private final ProposalLife life;

    SteerProposal(Proposals proposals, WayOut way, PartsOnTheirDay parts, ProposalLife life) {
        this.proposals = proposals;
        this.way = way;
        this.parts = parts;
        this.life = life;
    }

    /** Says for everybody to read, wherever the stamp stands, why no patient is among its authors. What was said before stays in the history. */
    @Transactional
    public void goWithout(Viewer viewer, ProposalId id, String why) {
        var proposal = proposals.held(id, viewer);
        way.requireMove(proposal, viewer);
        proposals.goesWithout(id, why);
        life.did(proposal, ProposalDeed.of(ProposalAct.GOES_WITHOUT, proposal), why);
    }

    /**
     * Records what patients did on a day, in the stage that the proposal was in then. Told of later than that day, it says so for good.
     *
     * @param on from the day on which it was raised until today
     */
    @Transactional
    public void record(Viewer viewer, ProposalId id, String what, LocalDate on) {
        var proposal = proposals.held(id, viewer);
        way.requireMove(proposal, viewer);
        parts.record(id, what, on);
        var deed = ProposalDeed.of(ProposalAct.PART_RECORDED, proposal);
        life.did(proposal, deed.with("day", Days.full(on)), what);
    }
}

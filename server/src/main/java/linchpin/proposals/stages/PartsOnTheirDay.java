package linchpin.proposals.stages;

import java.time.LocalDate;
import linchpin.proposals.PartsTaken;
import linchpin.proposals.ProposalId;
import linchpin.proposals.journey.StageChanges;
import org.springframework.stereotype.Component;

/** What patients did, kept with the stage that the proposal was in on that day. */
@Component
class PartsOnTheirDay {

    private final PartsTaken parts;
    private final StageChanges changes;

    PartsOnTheirDay(PartsTaken parts, StageChanges changes) {
        this.parts = parts;
        this.changes = changes;
    }

    /** Part of a transaction that holds the proposal. */
    void record(ProposalId proposal, String what, LocalDate on) {
        parts.record(proposal, what, on, changes.on(on, proposal));
    }
}

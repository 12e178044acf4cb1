package linchpin.rounds;

import linchpin.people.Viewer;
import linchpin.proposals.Proposals;
import linchpin.proposals.WayOut;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who closes a round, looks through what was said, and writes the questions: who may move its proposal on, and whoever opened it. */
@Component
public class WhoSteers {

    private final Proposals proposals;
    private final WayOut way;

    WhoSteers(Proposals proposals, WayOut way) {
        this.proposals = proposals;
        this.way = way;
    }

    /** @return whether this viewer does */
    @Transactional(readOnly = true)
    public boolean may(Round round, Viewer viewer) {
        return proposals
                .found(round.proposalId(), viewer)
                .filter(proposal -> round.openedBy().equals(viewer.account()) || way.mayMove(proposal, viewer))
                .isPresent();
    }

    /** @throws RoundRefused where they do not */
    @Transactional(readOnly = true)
    public void require(Round round, Viewer viewer) {
        if (!may(round, viewer)) {
            throw RoundRefused.notYours();
        }
    }
}

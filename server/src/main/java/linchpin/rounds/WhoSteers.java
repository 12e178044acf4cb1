package linchpin.rounds;

import java.util.List;
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

    /** @return those of these that this viewer does, in their order */
    @Transactional(readOnly = true)
    public List<Round> among(List<Round> rounds, Viewer viewer) {
        var about = proposals.these(rounds.stream().map(Round::proposalId).toList(), viewer);
        var theirs = way.mayMove(about.values(), viewer);
        return rounds.stream()
                .filter(round -> theirs.contains(round.proposalId())
                        || (about.containsKey(round.proposalId())
                                && round.openedBy().equals(viewer.account())))
                .toList();
    }

    /** @throws RoundRefused where they do not */
    @Transactional(readOnly = true)
    public void require(Round round, Viewer viewer) {
        if (!may(round, viewer)) {
            throw RoundRefused.notYours();
        }
    }
}

package linchpin.rounds.inside;

import java.util.UUID;
import linchpin.people.Role;
import linchpin.people.Viewer;
import linchpin.platform.Tenancy;
import linchpin.proposals.ProposalAct;
import linchpin.proposals.ProposalDeed;
import linchpin.proposals.ProposalLife;
import linchpin.proposals.Proposals;
import linchpin.rounds.KeepSaying;
import linchpin.rounds.KeepSaying.Came;
import linchpin.rounds.RoundId;
import linchpin.rounds.Rounds;
import linchpin.rounds.Who;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Somebody who is signed in says what should be asked, in their role. It goes the way of all that is said. Said by a patient in that role, it
 * is a part that a patient took in the proposal; what comes without an account never is, for nobody knows whose it is.
 */
@Component
class SayInside {

    private final Rounds rounds;
    private final KeepSaying keeping;
    private final Proposals proposals;
    private final ProposalLife life;

    SayInside(Rounds rounds, KeepSaying keeping, Proposals proposals, ProposalLife life) {
        this.rounds = rounds;
        this.keeping = keeping;
        this.proposals = proposals;
        this.life = life;
    }

    @Transactional
    public Came say(Viewer viewer, RoundId id, String words) {
        var round = rounds.readable(id, viewer);
        var proposal = proposals.held(round.proposalId(), viewer);
        var leader = Role.PATIENT_LEADER.name().equals(Tenancy.current().as());
        var came = keeping.keep(id, words, leader ? Who.LEADER : Who.STAFF, UUID.randomUUID());
        if (came == Came.KEPT) {
            life.did(proposal, ProposalDeed.of(ProposalAct.ASKED, proposal).with(id.id()), null);
        }
        return came;
    }
}

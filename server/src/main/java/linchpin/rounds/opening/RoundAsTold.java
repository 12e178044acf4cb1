package linchpin.rounds.opening;

import java.time.LocalDate;
import java.util.UUID;
import linchpin.people.Viewer;
import linchpin.proposals.ProposalId;
import linchpin.rounds.KeepSaying;
import linchpin.rounds.RoundId;
import linchpin.rounds.Rounds;
import linchpin.rounds.Who;
import linchpin.rounds.acting.HoldRounds;
import org.springframework.stereotype.Component;

/** Opens a round as somebody tells of it. */
@Component
class RoundAsTold implements HoldRounds {

    private final OpenRound opening;
    private final KeepSaying keeping;
    private final Rounds rounds;

    RoundAsTold(OpenRound opening, KeepSaying keeping, Rounds rounds) {
        this.opening = opening;
        this.keeping = keeping;
        this.rounds = rounds;
    }

    @Override
    public RoundId open(Viewer viewer, ProposalId proposal, String title, String about, LocalDate closes) {
        return opening.open(viewer, proposal, new Rounds.Fresh(title, about, rounds.today(), closes));
    }

    @Override
    public void says(RoundId round, String words, Who who, UUID press) {
        keeping.keep(round, words, who, press);
    }
}

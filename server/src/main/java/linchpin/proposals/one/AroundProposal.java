package linchpin.proposals.one;

import java.util.List;
import linchpin.history.ActLine;
import linchpin.history.ReadHistory;
import linchpin.people.Viewer;
import linchpin.proposals.Behind;
import linchpin.proposals.Proposal;
import linchpin.proposals.ProposalId;
import linchpin.proposals.journey.Journeys;
import linchpin.proposals.journey.WholeJourney;
import linchpin.proposals.pictures.Pictured;
import linchpin.proposals.promised.Promised;
import linchpin.proposals.voices.Heard;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What stands around the words of a proposal: what led to it, its way, what people think of it, and what was done. */
@Component
class AroundProposal {

    private final Behind behind;
    private final Journeys journeys;
    private final SaidOfProposal said;
    private final ReadHistory history;

    AroundProposal(Behind behind, Journeys journeys, SaidOfProposal said, ReadHistory history) {
        this.behind = behind;
        this.journeys = journeys;
        this.said = said;
        this.history = history;
    }

    Behind.@Nullable Said said(Proposal proposal, Viewer viewer) {
        return proposal.matter().flatMap(matter -> behind.said(matter, viewer)).orElse(null);
    }

    WholeJourney journey(Proposal proposal, Viewer viewer) {
        return journeys.of(proposal, viewer);
    }

    Heard heard(Proposal proposal, Viewer viewer) {
        return said.heard(proposal, viewer);
    }

    Pictured pictured(Proposal proposal, Viewer viewer) {
        return said.pictured(proposal, viewer);
    }

    Promised promised(Proposal proposal, Viewer viewer) {
        return said.promised(proposal, viewer);
    }

    List<ActLine> history(ProposalId proposal) {
        return history.of(proposal);
    }
}

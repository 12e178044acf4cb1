package linchpin.proposals.one;

import linchpin.people.Viewer;
import linchpin.proposals.Proposal;
import linchpin.proposals.pictures.Pictured;
import linchpin.proposals.pictures.ReadPictures;
import linchpin.proposals.promised.Promised;
import linchpin.proposals.promised.ReadPromised;
import linchpin.proposals.voices.Heard;
import linchpin.proposals.voices.ReadHeard;
import org.springframework.stereotype.Component;

/** What people say to a proposal, what they draw, and what they were told in it. */
@Component
class SaidOfProposal {

    private final ReadHeard heard;
    private final ReadPromised promised;
    private final ReadPictures pictures;

    SaidOfProposal(ReadHeard heard, ReadPromised promised, ReadPictures pictures) {
        this.heard = heard;
        this.promised = promised;
        this.pictures = pictures;
    }

    Heard heard(Proposal proposal, Viewer viewer) {
        return heard.of(proposal, viewer);
    }

    Pictured pictured(Proposal proposal, Viewer viewer) {
        return pictures.of(proposal, viewer);
    }

    Promised promised(Proposal proposal, Viewer viewer) {
        return promised.of(proposal, viewer);
    }
}

package linchpin.proposals.throughout;

import linchpin.people.Viewer;
import linchpin.proposals.ProposalId;
import linchpin.proposals.Proposals;
import linchpin.proposals.Stage;
import linchpin.proposals.acting.SpeakOnProposals;
import linchpin.proposals.pictures.AddPicture;
import linchpin.proposals.stages.MoveProposal;
import linchpin.proposals.voices.CommentOnProposal;
import linchpin.proposals.voices.SupportProposal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class Speaking implements SpeakOnProposals {

    private final Proposals proposals;
    private final SupportProposal supporting;
    private final CommentOnProposal commenting;
    private final MoveProposal moving;
    private final AddPicture drawing;

    Speaking(
            Proposals proposals,
            SupportProposal supporting,
            CommentOnProposal commenting,
            MoveProposal moving,
            AddPicture drawing) {
        this.proposals = proposals;
        this.supporting = supporting;
        this.commenting = commenting;
        this.moving = moving;
        this.drawing = drawing;
    }

    @Override
    @Transactional
    public void support(Viewer viewer, ProposalId proposal) {
        supporting.support(viewer, proposal, proposals.held(proposal, viewer).latest());
    }

    @Override
    @Transactional
    public void comment(Viewer viewer, ProposalId proposal, String words) {
        commenting.comment(viewer, proposal, proposals.held(proposal, viewer).latest(), words);
    }

    @Override
    @Transactional
    public void move(Viewer viewer, ProposalId proposal, Stage to, String why) {
        moving.move(viewer, proposal, proposals.held(proposal, viewer).stage(), to, why);
    }

    @Override
    public void draw(Viewer viewer, ProposalId proposal, byte[] sent, String shows, String said) {
        drawing.draw(viewer, proposal, sent, shows, said);
    }
}

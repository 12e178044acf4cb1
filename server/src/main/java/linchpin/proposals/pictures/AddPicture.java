package linchpin.proposals.pictures;

import java.util.UUID;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import linchpin.platform.pictures.DrawnAnew;
import linchpin.proposals.NotYourProposal;
import linchpin.proposals.Proposal;
import linchpin.proposals.ProposalAct;
import linchpin.proposals.ProposalDeed;
import linchpin.proposals.ProposalId;
import linchpin.proposals.ProposalLife;
import linchpin.proposals.Proposals;
import linchpin.proposals.WayOut;
import linchpin.proposals.pictures.Pictures.About;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds a picture to a proposal, and takes it away. */
@Component
public class AddPicture {

    /** A page that nobody can look through is no picture any more. */
    static final int MOST = 40;

    static final DrawnAnew.Fit FIT = new DrawnAnew.Fit(1_400, 1_400);

    private final Proposals proposals;
    private final Pictures pictures;
    private final WayOut way;
    private final ProposalLife life;

    AddPicture(Proposals proposals, Pictures pictures, WayOut way, ProposalLife life) {
        this.proposals = proposals;
        this.pictures = pictures;
        this.way = way;
        this.life = life;
    }

    /** Whoever asks adds what they drew themselves; nothing where it is no picture. */
    @Transactional
    public void draw(Viewer viewer, ProposalId id, byte[] sent, String shows, String said) {
        DrawnAnew.small(sent, FIT).ifPresent(drawn -> keep(viewer, id, drawn, new About(Maker.SELF, shows, said)));
    }

    /** @return whether there was room; one that stands there already is not added again */
    @Transactional
    boolean add(Viewer viewer, ProposalId id, DrawnAnew drawn, About about) {
        return keep(viewer, id, drawn, about);
    }

    private boolean keep(Viewer viewer, ProposalId id, DrawnAnew drawn, About about) {
        var proposal = proposals.held(id, viewer);
        if (pictures.of(id).stream().filter(Picture::stands).count() >= MOST) {
            return false;
        }
        pictures.keep(proposal, drawn, about).ifPresent(picture -> did(ProposalAct.PICTURE_ADDED, proposal, picture));
        return true;
    }

    /**
     * Also from a proposal that was withdrawn: somebody may be seen in it who does not want to be.
     *
     * @throws NotFound where there is none, or it was taken away already
     * @throws NotYourProposal for whoever neither added it nor may move the proposal
     */
    @Transactional
    public void takeAway(Viewer viewer, ProposalId id, UUID picture) {
        var proposal = proposals.readable(id, viewer);
        var one = theirs(viewer, proposal, picture);
        if (pictures.takeAway(one.id())) {
            did(ProposalAct.PICTURE_TAKEN_AWAY, proposal, picture);
        }
    }

    /** @throws NotFound as for {@link #takeAway} */
    @Transactional(readOnly = true)
    Picture toTakeAway(Viewer viewer, Proposal proposal, UUID picture) {
        return theirs(viewer, proposal, picture);
    }

    private Picture theirs(Viewer viewer, Proposal proposal, UUID picture) {
        var one = pictures.standing(picture, proposal.id()).orElseThrow(NotFound::new);
        if (!one.addedBy().equals(viewer.account()) && !way.mayMove(proposal, viewer)) {
            throw new NotYourProposal();
        }
        return one;
    }

    private void did(ProposalAct act, Proposal proposal, UUID picture) {
        life.did(proposal, ProposalDeed.of(act, proposal).with(picture), null);
    }
}

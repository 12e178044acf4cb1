package linchpin.proposals.codesign;

import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.proposals.NotYourProposal;
import linchpin.proposals.Proposal;
import linchpin.proposals.WayOut;
import org.springframework.stereotype.Component;

/** Who may write down a session, and who may add to one: whoever was there by their own word, and whoever wrote it down. */
@Component
public class WhoSits {

    private final WayOut way;
    private final Presences presences;

    WhoSits(WayOut way, Presences presences) {
        this.way = way;
        this.presences = presences;
    }

    /** @return whether this person is an author, may move the proposal on, or brings people together where it is */
    public boolean mayRecord(Proposal proposal, Viewer viewer) {
        return viewer.at(proposal.placeId()).may(Permission.RECORD_SESSION) || way.mayMove(proposal, viewer);
    }

    /** @return whether this person may add to this one */
    public boolean mayAdd(Proposal proposal, CodesignId session, Viewer viewer) {
        return mayRecord(proposal, viewer)
                || presences
                        .as(viewer.account(), session)
                        .filter(Presence::said)
                        .isPresent();
    }

    /** @return whether this person may say what becomes of ideas, and take away what others added */
    public boolean mayDecide(Proposal proposal, Viewer viewer) {
        return way.mayMove(proposal, viewer);
    }

    /** @throws NotYourProposal where they may not */
    public void requireRecord(Proposal proposal, Viewer viewer) {
        if (!mayRecord(proposal, viewer)) {
            throw new NotYourProposal();
        }
    }

    /** @throws NotYourProposal where they may not */
    public void requireAdd(Proposal proposal, CodesignId session, Viewer viewer) {
        if (!mayAdd(proposal, session, viewer)) {
            throw new NotYourProposal();
        }
    }

    /** @throws NotYourProposal where they may not */
    public void requireDecide(Proposal proposal, Viewer viewer) {
        if (!mayDecide(proposal, viewer)) {
            throw new NotYourProposal();
        }
    }
}

package linchpin.proposals.felt;

import java.util.UUID;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import linchpin.proposals.ProposalAct;
import linchpin.proposals.codesign.HeldSession;
import linchpin.proposals.codesign.HeldSession.Where;
import linchpin.proposals.codesign.WhoSits;
import linchpin.proposals.felt.TouchPoints.Fresh;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds a touch point to a session; and takes one away, such as where it names somebody. */
@Component
public class TellMoment {

    private final HeldSession holding;
    private final WhoSits who;
    private final TouchPoints points;

    TellMoment(HeldSession holding, WhoSits who, TouchPoints points) {
        this.holding = holding;
        this.who = who;
        this.points = points;
    }

    /** @throws linchpin.proposals.NotYourProposal where this person was not there, and may not write down sessions either */
    @Transactional
    void add(Viewer viewer, Where where, Fresh fresh) {
        holding.heldToAdd(where, viewer);
        points.keep(where.session(), fresh);
    }

    /**
     * The same, from outside the pages.
     *
     * @param feeling as the form sends it; empty where nobody said
     */
    @Transactional
    public void tell(Viewer viewer, Where where, String words, String feeling) {
        holding.heldToAdd(where, viewer);
        points.keep(where.session(), new MomentForm(words, feeling, "").fresh());
    }

    /**
     * Taken away already, nothing happens.
     *
     * @throws linchpin.proposals.NotYourProposal where this person did not add it, and may not move the proposal either
     */
    @Transactional
    void away(Viewer viewer, Where where, UUID id) {
        var held = holding.held(where, viewer);
        var point = points.with(id, where.session()).orElseThrow(NotFound::new);
        if (!point.addedBy().equals(viewer.account())) {
            who.requireDecide(held.proposal(), viewer);
        }
        if (point.awayOn() == null) {
            points.away(id);
            holding.did(ProposalAct.TOUCH_POINT_AWAY, held);
        }
    }
}

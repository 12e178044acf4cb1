package linchpin.proposals.felt;

import java.util.UUID;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import linchpin.proposals.ProposalAct;
import linchpin.proposals.codesign.HeldSession;
import linchpin.proposals.codesign.HeldSession.Held;
import linchpin.proposals.codesign.HeldSession.Where;
import linchpin.proposals.codesign.WhoSits;
import linchpin.proposals.felt.TouchPoints.Fresh;
import org.jspecify.annotations.Nullable;
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
     * One that somebody is about to take away.
     *
     * @param words null where it is away already
     * @param asks whether they say why
     */
    record ToTakeAway(Held held, @Nullable String words, boolean asks) {}

    /** @throws linchpin.proposals.NotYourProposal where this person did not add it, and may not move the proposal either */
    @Transactional(readOnly = true)
    ToTakeAway toTakeAway(Viewer viewer, Where where, UUID id) {
        return theirs(holding.readable(where, viewer), viewer, id);
    }

    private ToTakeAway theirs(Held held, Viewer viewer, UUID id) {
        var point = points.with(id, held.session().id()).orElseThrow(NotFound::new);
        if (!point.addedBy().equals(viewer.account())) {
            who.requireDecide(held.proposal(), viewer);
        }
        return new ToTakeAway(held, point.words(), point.read(viewer.account(), points.today()));
    }

    /**
     * Taken away already, nothing happens.
     *
     * @param why empty where nobody needs to say
     * @throws linchpin.proposals.NotYourProposal where this person did not add it, and may not move the proposal either
     */
    @Transactional
    void away(Viewer viewer, Where where, UUID id, String why) {
        var held = holding.held(where, viewer);
        if (theirs(held, viewer, id).words() != null) {
            points.away(id, why);
            holding.did(ProposalAct.TOUCH_POINT_AWAY, held);
        }
    }
}

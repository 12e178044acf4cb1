package linchpin.proposals.ideas;

import java.util.List;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import linchpin.proposals.ProposalAct;
import linchpin.proposals.codesign.HeldSession;
import linchpin.proposals.codesign.HeldSession.Where;
import linchpin.proposals.codesign.WhoSits;
import linchpin.proposals.ideas.IdeaWords.Fresh;
import linchpin.proposals.ideas.Ideas.Giver;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds an idea to a session, and says what became of it, so that whoever gave it knows. */
@Component
class FollowIdea {

    private final HeldSession holding;
    private final WhoSits who;
    private final Ideas ideas;
    private final IdeaWords words;

    FollowIdea(HeldSession holding, WhoSits who, Ideas ideas, IdeaWords words) {
        this.holding = holding;
        this.who = who;
        this.ideas = ideas;
        this.words = words;
    }

    /** @throws linchpin.proposals.NotYourProposal where this person was not there, and may not write down sessions either */
    @Transactional
    public void add(Viewer viewer, Where where, String said, Giver giver) {
        holding.heldToAdd(where, viewer);
        ideas.keep(where.session(), said, giver);
    }

    /**
     * Taken away already, nothing happens.
     *
     * @throws linchpin.proposals.NotYourProposal where this person neither gave nor added it, and may not move the proposal either
     */
    @Transactional
    public void away(Viewer viewer, Where where, IdeaId id) {
        var held = holding.held(where, viewer);
        var idea = ideas.with(id, where.session()).orElseThrow(NotFound::new);
        if (!idea.addedBy().equals(viewer.account()) && !idea.givenBy(viewer.account())) {
            who.requireDecide(held.proposal(), viewer);
        }
        if (!idea.taken()) {
            ideas.away(id);
            holding.did(ProposalAct.IDEA_AWAY, held);
        }
    }

    /**
     * @param seen how many words on it this person read
     * @return whether it was kept; false where somebody else said something meanwhile
     * @throws NotFound where it was taken away, or there is no such version of the proposal
     */
    @Transactional
    public boolean say(Viewer viewer, Where where, IdeaId id, Fresh fresh, int seen) {
        var held = holding.held(where, viewer);
        who.requireDecide(held.proposal(), viewer);
        var idea = ideas.with(id, where.session())
                .filter(one -> !one.taken())
                .filter(_ -> fresh.version() == null || held.proposal().latest() >= fresh.version())
                .orElseThrow(NotFound::new);
        var said = words.of(List.of(idea)).getOrDefault(id, List.of()).size();
        if (said != seen) {
            return false;
        }
        words.keep(id, said + 1, fresh);
        holding.did(ProposalAct.IDEA_ANSWERED, held, fresh.state().label());
        return true;
    }

    /**
     * Whoever gave it has read what became of it, also of what was withdrawn since.
     *
     * @throws NotFound where it is not this person's
     */
    @Transactional
    public void read(Viewer viewer, Where where, IdeaId id, int seen) {
        holding.readable(where, viewer);
        var idea = ideas.with(id, where.session())
                .filter(one -> one.givenBy(viewer.account()))
                .orElseThrow(NotFound::new);
        var said = words.of(List.of(idea)).getOrDefault(id, List.of()).size();
        ideas.read(id, Math.clamp(seen, 0, said));
    }
}

package linchpin.proposals.ideas;

import java.util.List;
import java.util.UUID;
import linchpin.people.AccountId;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import linchpin.proposals.ProposalAct;
import linchpin.proposals.codesign.HeldSession;
import linchpin.proposals.codesign.HeldSession.Held;
import linchpin.proposals.codesign.HeldSession.Where;
import linchpin.proposals.codesign.WhoSits;
import linchpin.proposals.ideas.IdeaWord.Became;
import linchpin.proposals.ideas.IdeaWords.Fresh;
import linchpin.proposals.ideas.Ideas.Giver;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds an idea to a session, and says what became of it, so that whoever gave it knows. */
@Component
public class FollowIdea {

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
    void add(Viewer viewer, Where where, String said, Giver giver) {
        holding.heldToAdd(where, viewer);
        ideas.keep(where.session(), said, giver);
    }

    /**
     * The same, from outside the pages.
     *
     * @param giver whose it was; null for the group together
     * @return names the idea
     */
    @Transactional
    public UUID give(Viewer viewer, Where where, String said, @Nullable AccountId giver) {
        holding.heldToAdd(where, viewer);
        return ideas.keep(where.session(), said, new Giver(null, giver)).id();
    }

    /** Whoever may move the proposal says as the first that it was taken up in a version of it. */
    @Transactional
    public void takeUp(Viewer viewer, Where where, UUID idea, int version, String how) {
        keep(viewer, where, new IdeaId(idea), new Fresh(Became.TAKEN_UP, version, how, null), 0);
    }

    /** The same, that it was not taken up. */
    @Transactional
    public void turnDown(Viewer viewer, Where where, UUID idea, String why) {
        keep(viewer, where, new IdeaId(idea), new Fresh(Became.NOT_TAKEN_UP, null, why, null), 0);
    }

    /** The same, that it waits. */
    @Transactional
    public void park(Viewer viewer, Where where, UUID idea, String until) {
        keep(viewer, where, new IdeaId(idea), new Fresh(Became.PARKED, null, until, null), 0);
    }

    /**
     * Taken away already, nothing happens.
     *
     * @param why empty where nobody needs to say
     * @throws linchpin.proposals.NotYourProposal where this person neither gave nor added it, and may not move the proposal either
     */
    @Transactional
    void away(Viewer viewer, Where where, IdeaId id, String why) {
        var held = holding.held(where, viewer);
        if (theirs(held, viewer, id).words() != null) {
            ideas.away(id, why);
            holding.did(ProposalAct.IDEA_AWAY, held);
        }
    }

    /**
     * One that somebody is about to take away.
     *
     * @param words null where it is away already
     * @param asks whether they say why
     */
    record ToTakeAway(Held held, @Nullable String words, boolean asks) {}

    /** @throws linchpin.proposals.NotYourProposal where this person neither gave nor added it, and may not move the proposal either */
    @Transactional(readOnly = true)
    ToTakeAway toTakeAway(Viewer viewer, Where where, IdeaId id) {
        return theirs(holding.readable(where, viewer), viewer, id);
    }

    private ToTakeAway theirs(Held held, Viewer viewer, IdeaId id) {
        var idea = ideas.with(id, held.session().id()).orElseThrow(NotFound::new);
        if (!idea.addedBy().equals(viewer.account()) && !idea.givenBy(viewer.account())) {
            who.requireDecide(held.proposal(), viewer);
        }
        return new ToTakeAway(held, idea.words(), idea.read(viewer.account(), ideas.today()));
    }

    /**
     * @param seen how many words on it this person read
     * @return whether it was kept; false where somebody else said something meanwhile
     * @throws NotFound where it was taken away, or there is no such version of the proposal
     */
    @Transactional
    boolean say(Viewer viewer, Where where, IdeaId id, Fresh fresh, int seen) {
        return keep(viewer, where, id, fresh, seen);
    }

    private boolean keep(Viewer viewer, Where where, IdeaId id, Fresh fresh, int seen) {
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
    void read(Viewer viewer, Where where, IdeaId id, int seen) {
        holding.readable(where, viewer);
        var idea = ideas.with(id, where.session())
                .filter(one -> one.givenBy(viewer.account()))
                .orElseThrow(NotFound::new);
        var said = words.of(List.of(idea)).getOrDefault(id, List.of()).size();
        ideas.read(id, Math.clamp(seen, 0, said));
    }
}

package linchpin.proposals.codesign;

import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import linchpin.proposals.Proposal;
import linchpin.proposals.ProposalAct;
import linchpin.proposals.ProposalDeed;
import linchpin.proposals.ProposalId;
import linchpin.proposals.ProposalLife;
import linchpin.proposals.Proposals;
import linchpin.ui.Days;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A session with the proposal that it belongs to: read, or held for whoever writes in it. Keeps the record of what is done with it. */
@Component
public class HeldSession {

    private final Proposals proposals;
    private final CodesignSessions sessions;
    private final WhoSits who;
    private final ProposalLife life;

    HeldSession(Proposals proposals, CodesignSessions sessions, WhoSits who, ProposalLife life) {
        this.proposals = proposals;
        this.sessions = sessions;
        this.who = who;
        this.life = life;
    }

    /** Where it stands. */
    public record Where(ProposalId proposal, CodesignId session) {}

    /** Both together. */
    public record Held(Proposal proposal, CodesignSession session) {

        /** @return names of both */
        public Where where() {
            return new Where(proposal.id(), session.id());
        }

        /** @return whether it was held once the proposal was raised, so that who came took part in that */
        public boolean ofProposal() {
            return !session.heldOn().isBefore(proposal.raisedOn());
        }
    }

    /** @throws NotFound where there is none, or this viewer may not read the proposal */
    @Transactional(readOnly = true)
    public Held readable(Where where, Viewer viewer) {
        return within(proposals.readable(where.proposal(), viewer), where);
    }

    private Held within(Proposal proposal, Where where) {
        return new Held(
                proposal, sessions.with(where.session(), where.proposal()).orElseThrow(NotFound::new));
    }

    /** @return a proposal of which this viewer may write down a session, held until the transaction ends */
    @Transactional
    public Proposal toRecord(ProposalId id, Viewer viewer) {
        var proposal = proposals.held(id, viewer);
        who.requireRecord(proposal, viewer);
        return proposal;
    }

    /**
     * As {@link #readable}, for writing: nobody else writes in it until the transaction ends.
     *
     * @throws linchpin.proposals.ProposalWithdrawn where the proposal was taken back
     */
    @Transactional
    public Held held(Where where, Viewer viewer) {
        return within(proposals.held(where.proposal(), viewer), where);
    }

    /** As {@link #held}, for whoever may change what is told of it. */
    @Transactional
    public Held heldToRecord(Where where, Viewer viewer) {
        var held = within(proposals.held(where.proposal(), viewer), where);
        who.requireRecord(held.proposal(), viewer);
        return held;
    }

    /** As {@link #held}, for whoever may add to it. */
    @Transactional
    public Held heldToAdd(Where where, Viewer viewer) {
        var held = within(proposals.held(where.proposal(), viewer), where);
        who.requireAdd(held.proposal(), where.session(), viewer);
        return held;
    }

    /** Writes into the history what was done with it. */
    @Transactional
    public void did(ProposalAct kind, Held held) {
        did(kind, held, "");
    }

    /** The same, with a word on what it was: a number or a state, and nothing that somebody typed. */
    @Transactional
    public void did(ProposalAct kind, Held held, String said) {
        var deed = ProposalDeed.of(kind, held.proposal())
                .with("day", Days.full(held.session().heldOn()));
        life.did(held.proposal(), said.isEmpty() ? deed : deed.with("said", said), null);
    }
}

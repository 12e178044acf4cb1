package linchpin.proposals.promised;

import java.util.List;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import linchpin.proposals.Proposal;
import linchpin.proposals.ProposalAct;
import linchpin.proposals.ProposalDeed;
import linchpin.proposals.ProposalId;
import linchpin.proposals.ProposalLife;
import linchpin.proposals.Proposals;
import linchpin.proposals.WayOut;
import linchpin.proposals.promised.PromiseLine.Kind;
import linchpin.proposals.promised.Promises.Fresh;
import linchpin.proposals.promised.Promises.Told;
import linchpin.proposals.promised.WhoMaySay.Hindrance;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what patients were told, and later, beside it, what happened and whether patients call it kept. */
@Component
class FollowPromise {

    private final Proposals proposals;
    private final Promises promises;
    private final WayOut way;
    private final ProposalLife life;

    FollowPromise(Proposals proposals, Promises promises, WayOut way, ProposalLife life) {
        this.proposals = proposals;
        this.promises = promises;
        this.way = way;
        this.life = life;
    }

    /** @throws linchpin.proposals.NotYourProposal where this person is no author of it, and may not move it either */
    @Transactional
    public PromiseId tell(Viewer viewer, ProposalId id, Told told) {
        var proposal = proposals.held(id, viewer);
        way.requireMove(proposal, viewer);
        var promise = promises.keep(id, told);
        did(proposal, ProposalAct.PROMISE_TOLD, told.words());
        return promise;
    }

    /**
     * What happened, that it has not yet, or a correction of what stands there.
     *
     * @throws linchpin.proposals.NotYourProposal where this person is no author of it, and may not move it either
     */
    @Transactional
    public void add(Viewer viewer, ProposalId id, PromiseId promise, Fresh fresh) {
        var proposal = proposals.held(id, viewer);
        way.requireMove(proposal, viewer);
        var told = promises.with(promise, id).orElseThrow(NotFound::new);
        promises.add(promise, fresh);
        did(
                proposal,
                switch (fresh.kind()) {
                    case HAPPENED -> ProposalAct.PROMISE_HAPPENED;
                    case NOT_YET -> ProposalAct.PROMISE_NOT_YET;
                    case CORRECTED -> ProposalAct.PROMISE_CORRECTED;
                    case KEPT, HALF, NOT_KEPT -> throw new IllegalArgumentException("said by patients alone");
                },
                told.words());
    }

    /**
     * A patient says whether it was kept. Said again, both words stand; the later one counts.
     *
     * @param said kept, half or not kept
     * @throws OwnPromise where they had a hand in it
     */
    @Transactional
    public void say(Viewer viewer, ProposalId id, PromiseId promise, Kind said, String words) {
        var proposal = proposals.held(id, viewer, Permission.JUDGE_CHANGE);
        var told = promises.with(promise, id).orElseThrow(NotFound::new);
        var beside = promises.beside(List.of(told)).getOrDefault(promise, List.of());
        if (WhoMaySay.hindrance(viewer, proposal, told, beside) != Hindrance.NONE) {
            throw new OwnPromise();
        }
        promises.add(promise, new Fresh(said, words, null, null));
        var deed = ProposalDeed.of(ProposalAct.PROMISE_JUDGED, proposal).with("said", said.label());
        life.did(proposal, deed, told.words());
    }

    private void did(Proposal proposal, ProposalAct act, String words) {
        life.did(proposal, ProposalDeed.of(act, proposal), words);
    }
}

package linchpin.proposals.promised;

import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import linchpin.proposals.Proposal;
import linchpin.proposals.ProposalId;
import linchpin.proposals.Proposals;
import linchpin.proposals.WayOut;
import linchpin.proposals.promised.PromiseLine.Kind;
import linchpin.proposals.promised.Promises.Fresh;
import linchpin.proposals.promised.Promises.Told;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A proposal and its promises, opened to write something of them down. */
@Component
public class OpenPromise {

    private final Promises promises;
    private final FollowPromise following;
    private final Proposals proposals;
    private final WayOut way;

    OpenPromise(Promises promises, FollowPromise following, Proposals proposals, WayOut way) {
        this.proposals = proposals;
        this.way = way;
        this.promises = promises;
        this.following = following;
    }

    /** @throws linchpin.proposals.NotYourProposal where this person is no author of it, and may not move it either */
    public Proposal toMove(ProposalId id, Viewer viewer) {
        var proposal = proposals.readable(id, viewer);
        way.requireMove(proposal, viewer);
        return proposal;
    }

    /** @throws NotFound where this person is no patient leader where it is */
    public Proposal toJudge(ProposalId id, Viewer viewer) {
        var proposal = proposals.readable(id, viewer);
        if (!viewer.at(proposal.placeId()).may(Permission.JUDGE_CHANGE)) {
            throw new NotFound();
        }
        return proposal;
    }

    /** @throws NotFound where the proposal has no such promise */
    @Transactional(readOnly = true)
    public Promise of(Proposal proposal, PromiseId promise) {
        return promises.with(promise, proposal.id()).orElseThrow(NotFound::new);
    }

    /** What patients were told. */
    public void tell(Viewer viewer, ProposalId id, Told told) {
        following.tell(viewer, id, told);
    }

    /** What happened, that it has not yet, or a correction. */
    public void follow(Viewer viewer, Promise promise, Fresh fresh) {
        following.add(viewer, promise.proposalId(), promise.id(), fresh);
    }

    /** A patient says whether it was kept. */
    public void say(Viewer viewer, Promise promise, Kind said, String words) {
        following.say(viewer, promise.proposalId(), promise.id(), said, words);
    }
}

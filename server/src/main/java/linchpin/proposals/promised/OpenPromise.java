package linchpin.proposals.promised;

import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import linchpin.proposals.Proposal;
import linchpin.proposals.promised.PromiseLine.Kind;
import linchpin.proposals.promised.Promises.Fresh;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One promise, opened to write something beside it. */
@Component
class OpenPromise {

    private final Promises promises;
    private final FollowPromise following;

    OpenPromise(Promises promises, FollowPromise following) {
        this.promises = promises;
        this.following = following;
    }

    /** @throws NotFound where the proposal has no such promise */
    @Transactional(readOnly = true)
    public Promise of(Proposal proposal, PromiseId promise) {
        return promises.with(promise, proposal.id()).orElseThrow(NotFound::new);
    }

    void follow(Viewer viewer, Promise promise, Fresh fresh) {
        following.add(viewer, promise.proposalId(), promise.id(), fresh);
    }

    void say(Viewer viewer, Promise promise, Kind said, String words) {
        following.say(viewer, promise.proposalId(), promise.id(), said, words);
    }
}

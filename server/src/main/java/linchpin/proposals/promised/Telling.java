package linchpin.proposals.promised;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import linchpin.people.AccountId;
import linchpin.people.Viewer;
import linchpin.proposals.ProposalId;
import linchpin.proposals.acting.TellPatients;
import linchpin.proposals.promised.PromiseLine.Kind;
import linchpin.proposals.promised.Promises.Fresh;
import linchpin.proposals.promised.Promises.Told;
import org.springframework.stereotype.Component;

@Component
class Telling implements TellPatients {

    private final FollowPromise following;
    private final Clock clock;

    Telling(FollowPromise following, Clock clock) {
        this.following = following;
        this.clock = clock;
    }

    @Override
    public UUID tell(Viewer viewer, ProposalId proposal, String words, String to, AccountId by, LocalDate due) {
        var told = new Told(words, to, by, null, LocalDate.now(clock), due);
        return following.tell(viewer, proposal, told).id();
    }

    @Override
    public void happened(Viewer viewer, ProposalId proposal, UUID promise, String words) {
        var fresh = new Fresh(Kind.HAPPENED, words, null, LocalDate.now(clock));
        following.add(viewer, proposal, new PromiseId(promise), fresh);
    }

    @Override
    public void notYet(Viewer viewer, ProposalId proposal, UUID promise, String words, LocalDate due) {
        following.add(viewer, proposal, new PromiseId(promise), new Fresh(Kind.NOT_YET, words, null, due));
    }

    @Override
    public void kept(Viewer viewer, ProposalId proposal, UUID promise, String words) {
        following.say(viewer, proposal, new PromiseId(promise), Kind.KEPT, words);
    }
}

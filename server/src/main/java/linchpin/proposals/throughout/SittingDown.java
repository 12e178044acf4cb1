package linchpin.proposals.throughout;

import java.util.Map;
import java.util.UUID;
import linchpin.people.AccountId;
import linchpin.people.Viewer;
import linchpin.proposals.ProposalId;
import linchpin.proposals.acting.SitTogether;
import linchpin.proposals.codesign.CodesignId;
import linchpin.proposals.codesign.CodesignSession.Details;
import linchpin.proposals.codesign.HeldSession.Where;
import linchpin.proposals.codesign.RecordSession;
import linchpin.proposals.codesign.RecordSession.There;
import linchpin.proposals.codesign.Side;
import linchpin.proposals.codesign.TakePart;
import linchpin.proposals.felt.TellMoment;
import linchpin.proposals.ideas.FollowIdea;
import linchpin.proposals.noted.WriteNotes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class SittingDown implements SitTogether {

    private final RecordSession recording;
    private final TakePart taking;
    private final TellMoment telling;
    private final FollowIdea following;
    private final WriteNotes writing;

    SittingDown(
            RecordSession recording, TakePart taking, TellMoment telling, FollowIdea following, WriteNotes writing) {
        this.recording = recording;
        this.taking = taking;
        this.telling = telling;
        this.following = following;
        this.writing = writing;
    }

    @Override
    public Session records(Viewer viewer, ProposalId proposal, Held held) {
        var came = Map.of(
                Side.PATIENTS, held.patients(),
                Side.CARERS, held.carers(),
                Side.LEADERS, held.leaders(),
                Side.CLINICAL, held.clinical());
        var details = new Details(held.on(), held.place(), came, held.contact());
        var recorded = recording.record(viewer, proposal, details, new There(true, held.others()));
        return new Session(proposal, recorded.session().id().id());
    }

    @Override
    public void came(Viewer viewer, Session session) {
        taking.came(viewer, where(session));
    }

    @Override
    public void tells(Viewer viewer, Session session, String words, String feeling) {
        telling.tell(viewer, where(session), words, feeling);
    }

    @Override
    public UUID gives(Viewer viewer, Session session, String words, @Nullable AccountId giver) {
        return following.give(viewer, where(session), words, giver);
    }

    @Override
    public void takesUp(Viewer viewer, Session session, UUID idea, int version, String words) {
        following.takeUp(viewer, where(session), idea, version, words);
    }

    @Override
    public void turnsDown(Viewer viewer, Session session, UUID idea, String why) {
        following.turnDown(viewer, where(session), idea, why);
    }

    @Override
    public void parks(Viewer viewer, Session session, UUID idea, String until) {
        following.park(viewer, where(session), idea, until);
    }

    @Override
    public void notes(Viewer viewer, Session session, String words) {
        writing.write(viewer, where(session), 0, words);
    }

    @Override
    public void approves(Viewer viewer, Session session) {
        writing.approve(viewer, where(session), 1);
    }

    private static Where where(Session session) {
        return new Where(session.proposal(), new CodesignId(session.id()));
    }
}

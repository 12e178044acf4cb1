package linchpin.proposals.codesign;

import java.util.Collection;
import linchpin.people.AccountId;
import linchpin.people.Viewer;
import linchpin.proposals.ProposalAct;
import linchpin.proposals.ProposalId;
import linchpin.proposals.codesign.CodesignSession.Details;
import linchpin.proposals.codesign.HeldSession.Held;
import linchpin.proposals.codesign.HeldSession.Where;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down that there was a session, and changes what is told of it. */
@Component
public class RecordSession {

    private final CodesignSessions sessions;
    private final HeldSession holding;
    private final PatientsThere patients;
    private final TakePart taking;

    RecordSession(CodesignSessions sessions, HeldSession holding, PatientsThere patients, TakePart taking) {
        this.sessions = sessions;
        this.holding = holding;
        this.patients = patients;
        this.taking = taking;
    }

    /**
     * Who is named as having been there.
     *
     * @param me whether whoever asks was
     * @param others who then say themselves whether they were
     */
    public record There(boolean me, Collection<AccountId> others) {}

    /**
     * @throws linchpin.proposals.NotYourProposal where this person may not
     * @throws linchpin.platform.NotFound where somebody who is named cannot be
     */
    @Transactional
    public Held record(Viewer viewer, ProposalId id, Details details, There there) {
        var proposal = holding.toRecord(id, viewer);
        taking.check(details, proposal);
        var held = holding.readable(new Where(id, sessions.keep(id, details)), viewer);
        holding.did(ProposalAct.SESSION_HELD, held, patients.words(held.session()));
        patients.told(held);
        taking.named(held, there);
        return held;
    }

    /**
     * A day that was wrong was the day of nobody's part in it: whoever said that they were there is asked again.
     *
     * @param seen how often it was changed when this person began to type
     * @return whether it was changed; false where somebody else changed it meanwhile
     */
    @Transactional
    public boolean change(Viewer viewer, Where where, Details details, int seen, There there) {
        var before = holding.heldToRecord(where, viewer);
        if (before.session().changes() != seen) {
            return false;
        }
        taking.check(details, before.proposal());
        sessions.change(where.session(), details);
        var now = holding.readable(where, viewer);
        holding.did(ProposalAct.SESSION_CHANGED, now, patients.words(now.session()));
        if (!before.session().heldOn().equals(now.session().heldOn())) {
            taking.askAgain(now.session());
        }
        patients.toldAnew(before.session(), now);
        taking.named(now, there);
        return true;
    }
}

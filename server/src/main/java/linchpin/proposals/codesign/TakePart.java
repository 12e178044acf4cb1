package linchpin.proposals.codesign;

import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import linchpin.proposals.Proposal;
import linchpin.proposals.ProposalAct;
import linchpin.proposals.codesign.CodesignSession.Details;
import linchpin.proposals.codesign.HeldSession.Held;
import linchpin.proposals.codesign.HeldSession.Where;
import linchpin.proposals.codesign.RecordSession.There;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** People say that they were at a session, or that they were not; and name others, who then say it themselves. */
@Component
public class TakePart {

    private final HeldSession holding;
    private final Presences presences;
    private final PatientsThere patients;
    private final Nameable nameable;

    TakePart(HeldSession holding, Presences presences, PatientsThere patients, Nameable nameable) {
        this.holding = holding;
        this.presences = presences;
        this.patients = patients;
        this.nameable = nameable;
    }

    /** Said again, nothing happens. */
    @Transactional
    public void came(Viewer viewer, Where where) {
        came(holding.held(where, viewer));
    }

    private void came(Held held) {
        if (presences.came(held.session().id())) {
            patients.came(held);
            holding.did(ProposalAct.WAS_AT_SESSION, held);
        }
    }

    /** @return whether others may have read that whoever asks was there: somebody else may name them wrongly, and a slip of today is none */
    @Transactional(readOnly = true)
    public boolean asksWhy(Viewer viewer, Where where) {
        return presences
                .as(viewer.account(), where.session())
                .filter(presences::read)
                .isPresent();
    }

    /**
     * Whoever was named is named no longer. That somebody else named them wrongly stands nowhere.
     *
     * @param why they take back what others may have read; empty where nobody has
     */
    @Transactional
    public void notThere(Viewer viewer, Where where, String why) {
        var held = holding.held(where, viewer);
        var said = presences.as(viewer.account(), where.session()).filter(Presence::said);
        if (presences.gone(where.session()) && said.isPresent()) {
            if (presences.read(said.get())) {
                presences.keepBack(said.get(), why);
            }
            patients.notThere(held.session(), viewer.account());
            holding.did(ProposalAct.NOT_AT_SESSION, held);
        }
    }

    /** @throws NotFound where the contact is nobody who can be that */
    @Transactional(propagation = Propagation.MANDATORY)
    void check(Details details, Proposal proposal) {
        if (details.contact() != null) {
            nameable.requireContact(details.contact(), proposal);
        }
    }

    /** @throws NotFound where nobody who can read of it is one of the others */
    @Transactional(propagation = Propagation.MANDATORY)
    void named(Held held, There there) {
        if (there.me()) {
            came(held);
        }
        there.others().forEach(account -> {
            nameable.require(account, held.proposal());
            presences.name(held.session().id(), account);
        });
    }

    /** It was on another day than they said yes to. */
    @Transactional(propagation = Propagation.MANDATORY)
    void askAgain(CodesignSession session) {
        presences.askAgain(session.id());
        patients.notThere(session, null);
    }
}

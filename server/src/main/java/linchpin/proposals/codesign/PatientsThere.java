package linchpin.proposals.codesign;

import java.util.EnumMap;
import linchpin.people.AccountId;
import linchpin.people.LeaderName;
import linchpin.people.Role;
import linchpin.platform.Tenancy;
import linchpin.proposals.PartTaken.Kind;
import linchpin.proposals.PartsTaken;
import linchpin.proposals.codesign.HeldSession.Held;
import linchpin.proposals.journey.StageChanges;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Being at a session is taking part: kept with the stage that the proposal was in on that day, and told of later it says so. Of people without
 * an account whoever wrote the session down tells it; a patient leader says it themselves. What was before the proposal had no part in it.
 */
@Component
class PatientsThere {

    private final PartsTaken parts;
    private final StageChanges changes;
    private final LeaderName leader;

    PatientsThere(PartsTaken parts, StageChanges changes, LeaderName leader) {
        this.parts = parts;
        this.changes = changes;
        this.leader = leader;
    }

    /** What the numbers of a session tell. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void told(Held held) {
        var session = held.session();
        var words = words(session);
        if (!words.isEmpty() && held.ofProposal()) {
            parts.patientsCame(
                    session.proposalId(),
                    session.id().id(),
                    words + " came to a co-design session",
                    session.heldOn(),
                    changes.on(session.heldOn(), session.proposalId()));
        }
    }

    /** The same, after it was changed: what was told wrongly is taken back, and what is right is told today. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void toldAnew(CodesignSession before, Held now) {
        var session = now.session();
        if (!words(before).equals(words(session)) || !before.heldOn().equals(session.heldOn())) {
            parts.notAfterAll(session.proposalId(), session.id().id(), Kind.UNRECORDED, null);
            told(now);
        }
    }

    /** @return how many came for the patients, as in "4 patients, 1 carer or relative"; empty for nobody */
    String words(CodesignSession session) {
        var theirs = new EnumMap<>(session.came());
        theirs.keySet().removeIf(side -> !side.ofPatients());
        return Side.counted(theirs, leader.here());
    }

    /** Whoever asks was there. What people do in another role is not written down here. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void came(Held held) {
        var session = held.session();
        if (Role.PATIENT_LEADER.name().equals(Tenancy.current().as()) && held.ofProposal()) {
            var then = changes.on(session.heldOn(), session.proposalId());
            parts.came(session.proposalId(), session.id().id(), session.heldOn(), then);
        }
    }

    /** @param account who was not; null for nobody of whom it was said */
    @Transactional(propagation = Propagation.MANDATORY)
    public void notThere(CodesignSession session, @Nullable AccountId account) {
        parts.notAfterAll(session.proposalId(), session.id().id(), Kind.NOT_CAME, account);
    }
}

package linchpin.proposals.codesign;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import linchpin.people.AccountId;
import linchpin.people.Role;
import linchpin.proposals.ProposalId;
import org.jspecify.annotations.Nullable;

/**
 * A time when people sat together over a proposal.
 *
 * @param place in words
 * @param patients how many of them came, as of each kind below
 * @param contactId who looks through the notes for the group; null where nobody was chosen
 * @param changes how often it was changed
 */
public record CodesignSession(
        CodesignId id,
        ProposalId proposalId,
        LocalDate heldOn,
        String place,
        int patients,
        int carers,
        int leaders,
        int clinical,
        int managers,
        int support,
        int others,
        @Nullable AccountId contactId,
        int changes,
        AccountId recordedBy,
        Role recordedAs,
        LocalDate recordedOn) {

    /** @return where it is shown */
    public String path() {
        return "/proposals/" + proposalId.id() + "/sessions/" + id.id();
    }

    /** @return whether it was written down on a later day */
    public boolean recordedLater() {
        return recordedOn.isAfter(heldOn);
    }

    /** @return how many came of each kind, in the order of the kinds */
    public Map<Side, Integer> came() {
        var came = new EnumMap<Side, Integer>(Side.class);
        came.put(Side.PATIENTS, patients);
        came.put(Side.CARERS, carers);
        came.put(Side.LEADERS, leaders);
        came.put(Side.CLINICAL, clinical);
        came.put(Side.MANAGERS, managers);
        came.put(Side.SUPPORT, support);
        came.put(Side.OTHERS, others);
        return came;
    }

    /**
     * What is told of a session.
     *
     * @param came how many of each kind; a kind that is not there did not come
     * @param contact who looks through the notes for the group; null for nobody yet
     */
    public record Details(
            LocalDate heldOn,
            String place,
            Map<Side, Integer> came,
            @Nullable AccountId contact) {

        public Details {
            came = Map.copyOf(came);
        }
    }
}

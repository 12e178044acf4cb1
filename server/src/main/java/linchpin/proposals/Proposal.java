package linchpin.proposals;

import java.time.LocalDate;
import java.util.Optional;
import linchpin.matters.MatterId;
import linchpin.organisation.PlaceId;
import linchpin.people.AccountId;
import linchpin.people.Role;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody proposes to change.
 *
 * @param number as people call it, counted in each organisation
 * @param title of its latest version
 * @param placeId null for the organisation as a whole
 * @param matterId that it was raised from; null for an idea of somebody's own
 * @param standsSince the day on which it came into its stage
 * @param latest number of its latest version, from 1
 * @param raisedAs the role in which it was raised
 * @param whyWithout published: why it goes on without a patient among its authors; null where nobody gave a reason
 * @param withdrawnWhy null while it stands
 * @param nearby whether people in the other organisations of the local health economy find its title
 */
public record Proposal(
        ProposalId id,
        int number,
        String title,
        @Nullable PlaceId placeId,
        @Nullable MatterId matterId,
        Stage stage,
        LocalDate standsSince,
        int latest,
        AccountId raisedBy,
        Role raisedAs,
        LocalDate raisedOn,
        @Nullable String whyWithout,
        @Nullable AccountId whyWithoutBy,
        @Nullable LocalDate whyWithoutOn,
        @Nullable LocalDate withdrawnOn,
        @Nullable String withdrawnWhy,
        boolean nearby) {

    /** @return where it is shown */
    public String path() {
        return "/proposals/" + id.id();
    }

    /** @return whether its authors took it back */
    public boolean withdrawn() {
        return withdrawnOn != null;
    }

    /** @return the matter that it was raised from; empty for an idea of somebody's own */
    public Optional<MatterId> matter() {
        return Optional.ofNullable(matterId);
    }
}

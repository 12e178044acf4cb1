package linchpin.decisions;

import java.time.OffsetDateTime;
import linchpin.organisation.PlaceId;
import linchpin.people.AccountId;
import linchpin.people.Role;
import linchpin.proposals.ProposalId;
import org.jspecify.annotations.Nullable;

/**
 * Something that is decided together.
 *
 * @param number as people call it, counted in each organisation
 * @param placeId null for the organisation as a whole
 * @param proposalId that it is about; null for none
 * @param follows the decision whose second round it is; null for none
 * @param about what is decided, in plain words
 * @param secret whether who voted is kept apart from what they voted
 * @param listed whether it stands in the public register when it has ended
 * @param opensAt from when on votes are taken
 * @param closesAt a vote at this moment or after it is too late
 * @param talkUntil until when a panel talks about its marks, which were given alone until then; null where nothing is talked about
 * @param uncounted whether papers are taken, and the count of them is not closed
 * @param publishedAs the role in which its rules were published
 * @param endedBy null while it runs, and where it closed by itself
 * @param whyOff why it was called off; null where it was not
 */
public record Decision(
        DecisionId id,
        int number,
        @Nullable PlaceId placeId,
        @Nullable ProposalId proposalId,
        @Nullable DecisionId follows,
        String title,
        String about,
        How method,
        boolean secret,
        boolean listed,
        OffsetDateTime opensAt,
        OffsetDateTime closesAt,
        @Nullable OffsetDateTime talkUntil,
        boolean uncounted,
        AccountId publishedBy,
        Role publishedAs,
        OffsetDateTime publishedAt,
        State state,
        @Nullable AccountId endedBy,
        @Nullable OffsetDateTime endedAt,
        @Nullable String whyOff) {

    /** How far it is, apart from what the clock says. */
    public enum State {
        PUBLISHED,
        CLOSED,
        CALLED_OFF
    }

    /** @return where it is shown */
    public String path() {
        return "/decisions/" + id.id();
    }

    /** @return whether nothing more happens to it */
    public boolean ended() {
        return state == State.CLOSED || state == State.CALLED_OFF;
    }

    /** @return whether votes are taken at this moment */
    public boolean open(OffsetDateTime now) {
        return !ended() && !now.isBefore(opensAt) && now.isBefore(closesAt);
    }

    /** @return whether a panel talks about its marks at this moment: each has marked alone, and each may move their own */
    public boolean talking(OffsetDateTime now) {
        return !ended() && talkUntil != null && shared(now) && now.isBefore(talkUntil);
    }

    /** @return whether nobody marks alone any more, and what was marked on paper is read in as well: all marks can be seen */
    public boolean shared(OffsetDateTime now) {
        return !uncounted && !now.isBefore(closesAt);
    }

    /** @return whether papers can still be entered, or counted */
    public boolean counting() {
        return !ended() && uncounted;
    }

    /** @return the moment at which it closes: a panel has talked about its marks by then */
    public OffsetDateTime lastAt() {
        return talkUntil == null ? closesAt : talkUntil;
    }

    /** @return whether its time is up, and it has not been closed */
    public boolean due(OffsetDateTime now) {
        return !ended() && !now.isBefore(lastAt());
    }
}

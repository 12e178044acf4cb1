package linchpin.decisions.setup;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import linchpin.decisions.PartyCode;
import linchpin.decisions.Rules;
import linchpin.decisions.law.Cited;
import linchpin.organisation.PlaceId;
import linchpin.people.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * A decision as it would be published.
 *
 * @param place null for the organisation as a whole
 * @param proposal that it is about; null for none
 * @param follows the decision whose second round it is; null for none
 * @param voters by name, patients first
 * @param opens null for at once
 * @param talkUntil until when a panel talks about its marks; null where nothing is talked about
 * @param listed whether it stands in the public register when it has ended
 * @param law that it cites; null for nothing said about it
 */
public record SetUp(
        String title,
        String about,
        @Nullable PlaceId place,
        @Nullable UUID proposal,
        @Nullable UUID follows,
        Rules rules,
        List<Seat> voters,
        @Nullable OffsetDateTime opens,
        OffsetDateTime closes,
        @Nullable OffsetDateTime talkUntil,
        boolean listed,
        @Nullable Cited law) {

    /** @param account null for somebody without one, who votes on paper or sends somebody */
    public record Seat(
            PartyCode party, String name, @Nullable AccountId account) {}

    /** @return how many of a party have a vote */
    long of(PartyCode party) {
        return voters.stream().filter(seat -> seat.party() == party).count();
    }
}

package linchpin.proposals.pictures;

import java.time.LocalDate;
import java.util.UUID;
import linchpin.people.AccountId;
import linchpin.people.Role;
import org.jspecify.annotations.Nullable;

/**
 * A drawing or a photograph of a proposal, without its bytes.
 *
 * @param n the version that it was added to
 * @param shows for whoever does not see it; null once taken away
 * @param said in the words of whoever made it; null for none
 * @param width in pixels
 * @param height in pixels
 */
record Picture(
        UUID id,
        int n,
        Maker madeBy,
        @Nullable String shows,
        @Nullable String said,
        int width,
        int height,
        AccountId addedBy,
        Role addedAs,
        LocalDate addedOn,
        @Nullable AccountId takenAwayBy,
        @Nullable LocalDate takenAwayOn) {

    boolean stands() {
        return takenAwayOn == null;
    }
}

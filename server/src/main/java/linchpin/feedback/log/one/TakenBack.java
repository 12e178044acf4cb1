package linchpin.feedback.log.one;

import linchpin.organisation.PlaceId;
import org.jspecify.annotations.Nullable;

/** Its giver took it back: whoever follows an old link is told so, and reads nothing of it. */
final class TakenBack extends RuntimeException {

    private final @Nullable PlaceId place;

    TakenBack(@Nullable PlaceId place) {
        super("Taken back by its giver");
        this.place = place;
    }

    /** @return which it was about; null for the organisation as a whole */
    @Nullable
    PlaceId place() {
        return place;
    }
}

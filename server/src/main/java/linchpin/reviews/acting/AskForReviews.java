package linchpin.reviews.acting;

import linchpin.organisation.PlaceId;
import linchpin.people.Viewer;
import linchpin.reviews.ReviewId;
import org.jspecify.annotations.Nullable;

/** Asks for a review. Refused as on the pages. */
public interface AskForReviews {

    /**
     * @param theme by number
     * @param place null for the whole organisation
     * @param dueIn so many working days
     */
    ReviewId ask(Viewer viewer, int theme, @Nullable PlaceId place, String reason, int dueIn);
}

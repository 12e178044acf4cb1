package linchpin.reviews.acting;

import linchpin.people.Viewer;
import linchpin.reviews.ReviewId;

/** Concludes reviews. Refused as on the pages. */
public interface HoldReviews {

    /** Nothing follows. Whoever concludes it takes it on first. */
    void concludeWithNothing(Viewer viewer, ReviewId review, String found, String because);
}

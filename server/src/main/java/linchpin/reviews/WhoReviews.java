package linchpin.reviews;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import linchpin.organisation.PlaceId;
import linchpin.organisation.Places;
import linchpin.people.AccountId;
import linchpin.people.Accounts;
import linchpin.people.Accounts.Named;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may do what with reviews: whoever opens matters at a place suggests rules, asks for reviews and can own one there; whoever sets rules
 * switches them on, and hands over what stands still.
 */
@Component
public class WhoReviews {

    private final Accounts accounts;
    private final Places places;

    WhoReviews(Accounts accounts, Places places) {
        this.accounts = accounts;
        this.places = places;
    }

    /** @return those who can own a review at this place, by name */
    @Transactional(readOnly = true)
    public List<Named> owners(@Nullable PlaceId place) {
        return accounts.whoMay(Permission.OPEN_MATTER, places.above(place));
    }

    /** @return those who can own a review somewhere, by name */
    @Transactional(readOnly = true)
    public List<Named> everywhere() {
        return accounts.whoMay(Permission.OPEN_MATTER);
    }

    /** @return those who can own a review somewhere: whoever is not among them has left, or has another role now */
    @Transactional(readOnly = true)
    public Set<AccountId> able() {
        return everywhere().stream().map(Named::id).collect(Collectors.toSet());
    }

    /** @return this one, where they can own a review there today; null otherwise */
    @Transactional(readOnly = true)
    public @Nullable AccountId stillOwner(@Nullable AccountId owner, @Nullable PlaceId place) {
        return owners(place).stream().map(Named::id).anyMatch(one -> one.equals(owner)) ? owner : null;
    }

    /** @return whether this person works on the review: its owner, or whoever sets rules there */
    public boolean works(Review review, Viewer viewer) {
        return review.open() && holds(review, viewer);
    }

    private boolean holds(Review review, Viewer viewer) {
        return Objects.equals(review.ownerId(), viewer.account()) || sets(review.placeId(), viewer);
    }

    /** @return whether this person gathers its comments: what comes after it was concluded too, where it led to a matter */
    public boolean gathers(Review review, Viewer viewer) {
        return (review.open() || review.matterId() != null) && holds(review, viewer);
    }

    /** @return whether this person takes on the review, which is nobody's */
    public boolean takes(Review review, Viewer viewer) {
        return review.open()
                && review.ownerId() == null
                && viewer.at(review.placeId()).may(Permission.OPEN_MATTER);
    }

    /** @return whether this person switches rules on there */
    public boolean sets(@Nullable PlaceId place, Viewer viewer) {
        return viewer.at(place).may(Permission.SET_REVIEW_RULES);
    }

    /** @throws ReviewRefused where they do not work on it */
    public void requireWork(Review review, Viewer viewer) {
        require(review.open(), works(review, viewer));
    }

    /** @throws ReviewRefused where they do not gather its comments */
    public void requireGather(Review review, Viewer viewer) {
        require(review.open() || review.matterId() != null, gathers(review, viewer));
    }

    private static void require(boolean going, boolean theirs) {
        if (!going) {
            throw ReviewRefused.concluded();
        }
        if (!theirs) {
            throw ReviewRefused.notYours();
        }
    }
}

package linchpin.reviews.holding;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import linchpin.people.AccountId;
import linchpin.people.Accounts;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.reviews.Review;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The names of those who have to do with reviews. */
@Component
class PeopleOfReviews {

    private final Accounts accounts;

    PeopleOfReviews(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Names, read once for a page. */
    record Known(Map<AccountId, String> names) {

        /** @return whose it is */
        String of(Review review) {
            return review.ownerId() == null ? "nobody yet" : name(review.ownerId());
        }

        String name(@Nullable AccountId account) {
            return account == null ? "nobody" : names.getOrDefault(account, "somebody who left");
        }
    }

    Known owners(Collection<Review> reviews) {
        var all = new HashSet<AccountId>();
        reviews.forEach(review -> add(review.ownerId(), all));
        return new Known(accounts.names(all));
    }

    /** @return all that the page of this one names */
    Known of(Review review, Collection<AccountId> others) {
        var all = new HashSet<>(others);
        add(review.ownerId(), all);
        add(review.askedBy(), all);
        add(review.concludedBy(), all);
        return new Known(accounts.names(all));
    }

    private static void add(@Nullable AccountId account, Set<AccountId> to) {
        if (account != null) {
            to.add(account);
        }
    }

    boolean asks(Viewer viewer) {
        return viewer.may(Permission.OPEN_MATTER);
    }
}

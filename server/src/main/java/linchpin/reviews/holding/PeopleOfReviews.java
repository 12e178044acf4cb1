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
import linchpin.reviews.WhoReviews;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The names of those who have to do with reviews. */
@Component
class PeopleOfReviews {

    private final Accounts accounts;
    private final WhoReviews who;

    PeopleOfReviews(Accounts accounts, WhoReviews who) {
        this.accounts = accounts;
        this.who = who;
    }

    /**
     * Names, read once for a page.
     *
     * @param able those who can own a review today
     */
    record Known(Map<AccountId, String> names, Set<AccountId> able) {

        /** @return whose it is, and whether it needs another owner */
        String of(Review review) {
            var owner = review.ownerId();
            if (owner == null) {
                return "nobody yet";
            }
            return review.open() && !able.contains(owner) ? name(owner) + " (owns no reviews any more)" : name(owner);
        }

        String name(@Nullable AccountId account) {
            return account == null ? "nobody" : names.getOrDefault(account, "somebody who left");
        }
    }

    Known owners(Collection<Review> reviews) {
        var all = new HashSet<AccountId>();
        reviews.forEach(review -> add(review.ownerId(), all));
        return new Known(accounts.names(all), who.able());
    }

    /** @return all that the page of this one names */
    Known of(Review review, Collection<AccountId> others) {
        var all = new HashSet<>(others);
        add(review.ownerId(), all);
        add(review.askedBy(), all);
        add(review.concludedBy(), all);
        return new Known(accounts.names(all), who.able());
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

package linchpin.reviews;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import linchpin.organisation.Place;
import linchpin.people.AccountId;
import linchpin.people.Accounts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What stands in the way of a rule, so that nobody waits for reviews that never open, or that open for nobody. */
@Component
public class RuleHindrances {

    private final WhoReviews who;
    private final Accounts accounts;

    RuleHindrances(WhoReviews who, Accounts accounts) {
        this.who = who;
        this.accounts = accounts;
    }

    /** @return in sentences; none where nothing does */
    @Transactional(readOnly = true)
    public List<String> of(PatternRule rule, RuleWords.Names names) {
        var hindrances = new ArrayList<String>();
        var place = rule.watched().place();
        var there = place == null ? null : names.places().get(place);
        if (there != null && !there.open()) {
            hindrances.add(closed(there));
        }
        var owner = rule.numbers().owner();
        if (owner != null && !owns(owner, rule)) {
            var name = accounts.names(Set.of(owner)).getOrDefault(owner, "Somebody");
            hindrances.add(
                    name
                            + " is to own its reviews, and has left or can own none there. They open without an owner until somebody else is chosen.");
        }
        return hindrances;
    }

    /** @return that nothing is watched at a place any more */
    public static String closed(Place place) {
        return place.fullName() + " has closed, so it is not watched any more, and nothing opens there.";
    }

    /** Where each place is watched by itself, whoever can own a review at one of them is an owner. */
    private boolean owns(AccountId owner, PatternRule rule) {
        var watched = rule.watched();
        return watched.each().isEmpty()
                ? who.stillOwner(owner, watched.place()) != null
                : who.able().contains(owner);
    }
}

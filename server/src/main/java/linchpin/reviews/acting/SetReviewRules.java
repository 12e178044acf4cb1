package linchpin.reviews.acting;

import linchpin.organisation.PlaceId;
import linchpin.people.AccountId;
import linchpin.people.Viewer;
import linchpin.reviews.RuleId;
import org.jspecify.annotations.Nullable;

/** Suggests rules for reviews and switches them on. Refused as on the pages. */
public interface SetReviewRules {

    /**
     * So many comments that criticise, within so many days, from as many people.
     *
     * @param theme by number
     * @param place with all that lies below it; null for the whole organisation
     * @param owner whose reviews they are; null for whoever takes them
     */
    RuleId suggest(
            Viewer viewer, int theme, @Nullable PlaceId place, int comments, int days, @Nullable AccountId owner);

    void switchOn(Viewer viewer, RuleId rule);
}

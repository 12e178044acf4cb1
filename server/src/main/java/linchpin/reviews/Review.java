package linchpin.reviews;

import java.time.LocalDate;
import linchpin.matters.MatterId;
import linchpin.organisation.PlaceId;
import linchpin.people.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * A formal review.
 *
 * @param number as people call it, counted in each organisation
 * @param ruleId by which it opened; null where somebody asked for it
 * @param version of the rule, as it stood then; null with it
 * @param theme null for whatever it is about
 * @param placeId null for the organisation as a whole
 * @param reason why somebody asked for it; null where a rule opened it
 * @param ownerId null for nobody yet
 * @param matterId what its comments were gathered into; null for nothing yet
 * @param found what was found; null until it is concluded
 * @param follows what follows: {@link #MATTER} or {@link #NOTHING}
 * @param because why nothing follows
 */
public record Review(
        ReviewId id,
        int number,
        @Nullable RuleId ruleId,
        @Nullable Integer version,
        @Nullable Integer theme,
        @Nullable PlaceId placeId,
        @Nullable String reason,
        @Nullable AccountId askedBy,
        @Nullable AccountId ownerId,
        LocalDate openedOn,
        LocalDate dueOn,
        @Nullable MatterId matterId,
        @Nullable String found,
        @Nullable String follows,
        @Nullable String because,
        @Nullable AccountId concludedBy,
        @Nullable LocalDate concludedOn) {

    /** A matter goes on. */
    public static final String MATTER = "matter";

    /** Nothing follows, with a reason. */
    public static final String NOTHING = "nothing";

    public boolean open() {
        return concludedOn == null;
    }

    /** @return whether its day has passed and it is not concluded */
    public boolean late(LocalDate today) {
        return open() && dueOn.isBefore(today);
    }

    /** @return in a word */
    public String state(LocalDate today) {
        return !open() ? "Concluded" : late(today) ? "Late" : "Open";
    }

    /** @return the colour of that word */
    public String colour(LocalDate today) {
        return !open() ? "grey" : late(today) ? "red" : "blue";
    }

    /** @return where it is shown */
    public String path() {
        return "/reviews/" + id.id();
    }
}

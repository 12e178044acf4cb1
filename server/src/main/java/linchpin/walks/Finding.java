package linchpin.walks;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import linchpin.actions.ActionId;
import linchpin.matters.MatterId;
import linchpin.organisation.PlaceId;
import linchpin.people.AccountId;
import linchpin.ui.Days;
import org.jspecify.annotations.Nullable;

/**
 * Something that was not fine, on the programme of works.
 *
 * @param n the item of its walk
 * @param asked the item in words
 * @param said by those who walked; null for nothing
 * @param owner null for nobody yet
 * @param cost null where nobody has said
 * @param because why it will not be done; null otherwise
 * @param settledOn when it was fixed or refused; null while it is neither
 * @param matterId what it became; null for nothing yet
 * @param actionId the same
 */
public record Finding(
        FindingId id,
        WalkId walkId,
        int n,
        PlaceId placeId,
        String asked,
        @Nullable String said,
        LocalDate foundOn,
        State state,
        @Nullable AccountId owner,
        @Nullable Cost cost,
        @Nullable LocalDate due,
        @Nullable String because,
        @Nullable LocalDate settledOn,
        @Nullable MatterId matterId,
        @Nullable ActionId actionId) {

    /** How far it has come, as those who walk there find it. */
    public enum State {
        OPEN("To be put right", "blue"),
        HALF("Half put right", "orange"),
        FIXED("Fixed", "green"),
        REFUSED("Will not be done", "grey");

        private final String label;
        private final String colour;

        State(String label, String colour) {
            this.label = label;
            this.colour = colour;
        }

        public String label() {
            return label;
        }

        public String colour() {
            return colour;
        }

        public boolean stands() {
            return this == OPEN || this == HALF;
        }
    }

    public String path() {
        return "/walks/works/" + id.id();
    }

    /** @return what was found, in words: of whoever walked, or else the item that was not fine */
    public String what() {
        return said == null ? asked : said;
    }

    /** @return whether it is past its day; what was promised as an action is late there, and not twice */
    public boolean late(LocalDate today) {
        return state.stands() && actionId == null && due != null && due.isBefore(today);
    }

    /** @return as in "due 3 May 2026, 4 days late", or that its action says more */
    public String timing(LocalDate today) {
        if (settledOn != null) {
            return state.label().toLowerCase(java.util.Locale.UK) + ", " + Days.full(settledOn);
        }
        if (actionId != null) {
            return "promised as an action";
        }
        if (due == null) {
            return "no day is set";
        }
        return "due " + Days.full(due)
                + (late(today) ? ", " + Days.count(ChronoUnit.DAYS.between(due, today)) + " late" : "");
    }
}

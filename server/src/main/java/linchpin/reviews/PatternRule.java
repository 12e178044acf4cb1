package linchpin.reviews;

import java.time.LocalDate;
import java.util.Locale;
import linchpin.people.AccountId;
import linchpin.reviews.patterns.Threshold;
import linchpin.reviews.patterns.Watched;
import org.jspecify.annotations.Nullable;

/**
 * What opens a review by itself, in the version that is valid.
 *
 * @param lookedOn when it was last looked at; null for never
 */
public record PatternRule(
        RuleId id,
        Watched watched,
        State state,
        int version,
        Numbers numbers,
        LocalDate validFrom,
        AccountId suggestedBy,
        @Nullable LocalDate lookedOn) {

    /** Whether it opens reviews. */
    public enum State {
        SUGGESTED("Suggested", "yellow"),
        ON("On", "green"),
        OFF("Off", "grey");

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

        /** @return as it stands in the database */
        public String stored() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * The numbers of a rule, which can be changed.
     *
     * @param dueIn in so many working days a review is concluded
     * @param owner whose reviews they are; null for whoever takes them
     */
    public record Numbers(
            Threshold threshold, int dueIn, @Nullable AccountId owner) {}

    public boolean on() {
        return state == State.ON;
    }

    /** @return where it is shown */
    public String path() {
        return "/reviews/rules/" + id.id();
    }
}

package linchpin.proposals.ideas;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import linchpin.people.AccountId;
import linchpin.people.Role;
import linchpin.ui.Days;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said became of an idea.
 *
 * @param n counted on the idea, from 1
 * @param version of the proposal in which it was taken up; null where that is told in words
 * @param words how it was taken up, why it was not, or until what it waits
 * @param until the day until which it waits; null for none
 */
record IdeaWord(
        IdeaId ideaId,
        int n,
        Became state,
        @Nullable Integer version,
        @Nullable String words,
        @Nullable LocalDate until,
        AccountId saidBy,
        Role saidAs,
        LocalDate saidOn) {

    /** What an idea may come to; any of these can be said anew. */
    enum Became {
        TAKEN_UP("Taken up", "green"),
        NOT_TAKEN_UP("Not taken up", "red"),
        PARKED("Parked", "yellow");

        private final String label;
        private final String colour;

        Became(String label, String colour) {
            this.label = label;
            this.colour = colour;
        }

        String label() {
            return label;
        }

        String colour() {
            return colour;
        }

        String stored() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** @return empty for what is none */
        static Optional<Became> of(String stored) {
            return Arrays.stream(values())
                    .filter(one -> one.stored().equals(stored))
                    .findFirst();
        }
    }

    /** @return as in "Not taken up, because: It is too dear" */
    String says() {
        return state.label()
                + switch (state) {
                    case TAKEN_UP -> (version == null ? "" : " in version " + version) + then();
                    case NOT_TAKEN_UP -> ", because: " + Objects.requireNonNull(words);
                    case PARKED -> " until" + (until == null ? "" : " " + Days.full(until)) + then();
                };
    }

    private String then() {
        return words == null ? "" : ": " + words;
    }
}

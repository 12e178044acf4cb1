package linchpin.decisions.papers;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import linchpin.decisions.PartyCode;
import linchpin.decisions.ballots.Says;
import linchpin.people.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * What was in an envelope, as somebody read it.
 *
 * @param n the how-manieth in this decision
 * @param envelope which; null where it is secret whose it is
 * @param says null where it is blank or spoilt
 * @param words the voter's reason; of a spoilt one why it does not count; null for none
 * @param copies how many papers say the same; 1 where it is open whose it is
 * @param correct whether somebody else found it right; null while nobody has looked
 */
record Paper(
        int n,
        PartyCode party,
        @Nullable Integer envelope,
        Kind is,
        @Nullable Says says,
        @Nullable String words,
        int copies,
        AccountId enteredBy,
        @Nullable Boolean correct,
        @Nullable AccountId readBy) {

    /** What lay in it. */
    enum Kind {
        VALID("A vote"),
        BLANK("Blank: nothing is on it"),
        SPOILT("Spoilt: it cannot be read, or breaks the rules");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }

        String stored() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Kind> stored(String typed) {
            return Stream.of(values())
                    .filter(kind -> kind.stored().equals(typed))
                    .findFirst();
        }
    }

    /** @return whether somebody else has still to look at it */
    boolean waits() {
        return correct == null;
    }

    /** @return whether it stands: it was not found wrong */
    boolean stands() {
        return !Boolean.FALSE.equals(correct);
    }
}

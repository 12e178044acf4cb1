package linchpin.answers.held;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something that holds an answer back until it is written otherwise, or somebody says why it is published all the same.
 *
 * @param says why, in a sentence that names what was found
 * @param pieces of what the answer says, marked where it was found; empty where it is all of it
 * @param earlier where the earlier answer stands that it is like; null for none
 */
public record Hold(
        Why why, String says, List<Piece> pieces, @Nullable String earlier) {

    /** What was found. */
    public enum Why {
        ALIKE("Too like what other people were told"),
        UNPROVED("It says that something changed, and nothing shows that"),
        UNANSWERED("It answers none of what people raised");

        private final String label;

        Why(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        /** @return as it stands in the database */
        public String stored() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A piece of the answer. */
    public record Piece(String words, boolean marked) {}
}

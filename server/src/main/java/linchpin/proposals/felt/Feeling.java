package linchpin.proposals.felt;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a moment of care felt: a few words that everybody knows, good ones and hard ones. */
enum Feeling {
    SAFE("Safe", "green"),
    CARED_FOR("Cared for", "green"),
    LISTENED_TO("Listened to", "green"),
    HOPEFUL("Hopeful", "green"),
    CONFUSED("Confused", "yellow"),
    WORRIED("Worried", "yellow"),
    ALONE("Alone", "yellow"),
    ANGRY("Angry", "red"),
    ASHAMED("Ashamed", "red");

    private final String label;
    private final String colour;

    Feeling(String label, String colour) {
        this.label = label;
        this.colour = colour;
    }

    /** How strongly. */
    enum Strength {
        A_LITTLE("A little"),
        VERY("Very");

        private final String label;

        Strength(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }

        String stored() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** @return empty for what is none, as where nobody said how strongly */
        static Optional<Strength> of(String stored) {
            return Arrays.stream(values())
                    .filter(one -> one.stored().equals(stored))
                    .findFirst();
        }
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

    /** @return as in "Very worried" */
    String felt(@Nullable Strength strength) {
        return strength == null ? label : strength.label() + " " + label.toLowerCase(Locale.UK);
    }

    /** @return empty for what is none, as where nobody said how it felt */
    static Optional<Feeling> of(String stored) {
        return Arrays.stream(values())
                .filter(one -> one.stored().equals(stored))
                .findFirst();
    }
}

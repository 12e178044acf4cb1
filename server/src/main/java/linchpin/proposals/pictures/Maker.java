package linchpin.proposals.pictures;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import linchpin.ui.Choice;

/** Whose hand a picture is of. */
enum Maker {
    SELF("I did", "made by whoever added it"),
    PATIENT("A patient or a carer", "made by a patient or a carer"),
    STAFF("Somebody of staff", "made by somebody of staff");

    private final String label;
    private final String words;

    Maker(String label, String words) {
        this.label = label;
        this.words = words;
    }

    /** @return as in "made by a patient or a carer" */
    String words() {
        return words;
    }

    String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @return empty for what is none */
    static Optional<Maker> of(String stored) {
        return Arrays.stream(values())
                .filter(one -> one.stored().equals(stored))
                .findFirst();
    }

    static List<Choice> choices() {
        return Arrays.stream(values())
                .map(one -> new Choice(one.stored(), one.label))
                .toList();
    }
}

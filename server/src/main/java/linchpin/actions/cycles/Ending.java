package linchpin.actions.cycles;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What somebody does with a change that was tried. None of them is a success by itself. */
public enum Ending {
    ADOPT("Adopt", "We do it so from now on, and more widely.", "adopted"),
    ADAPT("Adapt", "We change it by what we learnt, and try again.", "adapted"),
    ABANDON("Abandon", "We stop, and know why.", "abandoned");

    private final String label;
    private final String hint;
    private final String past;

    Ending(String label, String hint, String past) {
        this.label = label;
        this.hint = hint;
        this.past = past;
    }

    /** @return as people choose it */
    public String label() {
        return label;
    }

    /** @return what it means, in a sentence */
    public String hint() {
        return hint;
    }

    /** @return as in "adopted" */
    public String past() {
        return past;
    }

    /** @return as it stands in the database and in forms */
    public String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @return the one that was chosen; empty for none */
    public static Optional<Ending> of(String stored) {
        return Stream.of(values())
                .filter(ending -> ending.stored().equals(stored))
                .findFirst();
    }
}

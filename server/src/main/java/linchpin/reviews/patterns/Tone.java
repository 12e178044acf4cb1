package linchpin.reviews.patterns;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Which comments a rule counts, by how people feel. */
public enum Tone {
    CRITICISM("Criticism", "comment that criticises", "comments that criticise"),
    PRAISE("Praise", "comment of praise", "comments of praise"),
    ALL("All of them", "comment", "comments");

    private final String label;
    private final String one;
    private final String many;

    Tone(String label, String one, String many) {
        this.label = label;
        this.one = one;
        this.many = many;
    }

    public String label() {
        return label;
    }

    /** @return as in "3 comments that criticise" */
    public String of(int count) {
        return count == 1 ? "1 " + one : count + " " + many;
    }

    /** @return as it stands in the database and in forms */
    public String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @return the one that is stored so; empty for anything else */
    public static Optional<Tone> with(String stored) {
        return Stream.of(values()).filter(tone -> tone.stored().equals(stored)).findFirst();
    }
}

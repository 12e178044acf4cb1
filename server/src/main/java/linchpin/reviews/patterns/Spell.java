package linchpin.reviews.patterns;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An episode: from the day on which a rule is met until nothing has come for as long as it looks back.
 *
 * @param met the day on which the rule was met
 * @param whenMet how many comments met it
 * @param people from how many people these came
 * @param comments all of it, in the order in which they came
 * @param ended the day on which it was over; null while it goes on
 */
public record Spell(
        LocalDate met,
        int whenMet,
        int people,
        List<HeardComment> comments,
        @Nullable LocalDate ended) {

    public Spell {
        comments = List.copyOf(comments);
    }

    public LocalDate first() {
        return comments.getFirst().day();
    }

    public LocalDate last() {
        return comments.getLast().day();
    }
}

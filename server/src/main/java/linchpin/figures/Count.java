package linchpin.figures;

import java.time.LocalDate;
import linchpin.analysis.figures.FriendsAndFamily;
import org.jspecify.annotations.Nullable;

/**
 * How many feedback there are, by their answer to the Friends and Family question of 2020. Withdrawn ones count nowhere.
 *
 * @param answers percentages are made from these alone
 * @param unmapped answers to that question that nobody knows the meaning of; never a score
 * @param unanswered words only, or an answer to another question, which is another series
 */
public record Count(FriendsAndFamily answers, long unmapped, long unanswered) {

    /** Nobody said anything. */
    public static final Count NONE = new Count(FriendsAndFamily.NONE, 0, 0);

    /** @return every feedback, with an answer or without */
    public long total() {
        return answers.total() + unmapped + unanswered;
    }

    /** @return both together, as a parent's figures are made from its parts */
    public Count plus(Count other) {
        return new Count(answers.plus(other.answers), unmapped + other.unmapped, unanswered + other.unanswered);
    }

    /** Of rows in which counts stand, all together; beside what they are counted by. */
    static final String SUMS = """
            sum(very_good) as very_good, sum(good) as good, sum(neither) as neither, sum(poor) as poor, sum(very_poor) as very_poor,
            sum(dont_know) as dont_know, sum(unmapped) as unmapped, sum(unanswered) as unanswered
            """;

    /**
     * One such row.
     *
     * @param key by what it was counted, of one kind or another
     */
    record Sums(
            String key,
            int theme,
            @Nullable LocalDate month,
            long veryGood,
            long good,
            long neither,
            long poor,
            long veryPoor,
            long dontKnow,
            long unmapped,
            long unanswered) {

        Count count() {
            return new Count(
                    new FriendsAndFamily(veryGood, good, neither, poor, veryPoor, dontKnow), unmapped, unanswered);
        }
    }
}

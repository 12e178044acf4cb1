package linchpin.analysis.figures;

import java.util.Optional;

/**
 * Counts of the answers to the Friends and Family question of 2020 and the two percentages made from them, by the rule of NHS
 * England's publication: "neither" and "don't know" stay in the total, and a parent's figures come from summed counts, never from
 * averaged percentages.
 *
 * @param veryGood answers coded 1
 * @param good answers coded 2
 * @param neither answers coded 3
 * @param poor answers coded 4
 * @param veryPoor answers coded 5
 * @param dontKnow answers coded 6
 */
public record FriendsAndFamily(long veryGood, long good, long neither, long poor, long veryPoor, long dontKnow) {

    /** No answers at all. */
    public static final FriendsAndFamily NONE = new FriendsAndFamily(0, 0, 0, 0, 0, 0);

    /**
     * @throws IllegalArgumentException when a count is negative
     */
    public FriendsAndFamily {
        if (Math.min(Math.min(veryGood, good), Math.min(Math.min(neither, poor), Math.min(veryPoor, dontKnow))) < 0) {
            throw new IllegalArgumentException("A count of answers cannot be negative");
        }
    }

    /** @return all responses, "neither" and "don't know" included */
    public long total() {
        return veryGood + good + neither + poor + veryPoor + dontKnow;
    }

    /** @return very good and good, of all responses; empty where there are none */
    public Optional<Share> positive() {
        return Share.of(veryGood + good, total());
    }

    /** @return poor and very poor, of all responses; empty where there are none */
    public Optional<Share> negative() {
        return Share.of(poor + veryPoor, total());
    }

    /** @return the counts of both together, as a parent's are made from its parts */
    public FriendsAndFamily plus(FriendsAndFamily other) {
        return new FriendsAndFamily(
                veryGood + other.veryGood,
                good + other.good,
                neither + other.neither,
                poor + other.poor,
                veryPoor + other.veryPoor,
                dontKnow + other.dontKnow);
    }
}

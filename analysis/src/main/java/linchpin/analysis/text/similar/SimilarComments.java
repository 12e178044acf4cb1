package linchpin.analysis.text.similar;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongPredicate;

/**
 * Remembers comments and finds the nearest earlier ones. Nearness is likeness of meaning (the product of what is asked with a
 * vector as it is {@linkplain RoundedVector kept}) plus at most {@link #WORDS} for rare words in common; of what is kept it is exact: no comment that
 * was left out is nearer than one that was given. What a search
 * in one group finds never depends on another group's comments, so nothing can be learnt through it about a neighbour.
 *
 * <p>Safe for many threads. A comment is found by every search that begins after {@link #add} returned.
 */
public interface SimilarComments extends AutoCloseable {

    /** The length of a vector. */
    int DIMENSIONS = 384;

    /** What a comment can gain by having all of the words asked for, where all of them are rare; likeness runs from -1 to 1. */
    double WORDS = 0.05;

    /** A word that more distinct comments of a group than this have held is common there from then on, and adds nothing. */
    int RARE = 1000;

    /**
     * A comment to remember.
     *
     * @param group whose comment it is, such as an organisation's number: searches name the groups they may look in
     * @param vector its meaning, as it is kept
     * @param words its distinct words, as {@link Words#of} gives them; may be empty
     */
    record Heard(UUID key, long group, RoundedVector vector, Set<String> words) {
        public Heard {
            check(vector.floats());
        }
    }

    /**
     * What to look for.
     *
     * @param vector what it means, of unit length; not to be changed afterwards
     * @param words words of the question; may be empty
     * @param most how many comments to give at most
     * @param within the groups that may be looked in
     */
    record Sought(float[] vector, Set<String> words, int most, LongPredicate within) {
        public Sought {
            check(vector);
        }
    }

    /**
     * A comment found.
     *
     * @param likeness of meaning alone, at most 1
     * @param sharedWords the words that it shares with what was asked, the rarest first
     */
    record Near(UUID key, double likeness, List<String> sharedWords) {}

    /** Remembers comments; one whose key is known already takes its place. */
    void add(Collection<Heard> comments);

    /** Forgets a comment. @return whether it was known */
    boolean remove(UUID key);

    /** @return the nearest comments, the nearest first; those equally near by key */
    List<Near> nearest(Sought asked);

    /** @return how many comments are remembered */
    long size();

    @Override
    void close();

    private static void check(float[] vector) {
        double square = 0;
        for (float value : vector) {
            square += (double) value * value;
        }
        if (vector.length != DIMENSIONS || !(Math.abs(square - 1) < 0.01)) {
            throw new IllegalArgumentException("A comment's vector has 384 numbers and unit length");
        }
    }
}

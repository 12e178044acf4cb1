package linchpin.matters.merging;

import java.util.List;
import java.util.Optional;
import linchpin.matters.Matter;

/** What a module further down the thread keeps of a matter, when that becomes part of another. */
public interface GoesAlong {

    /**
     * What must not be blurred.
     *
     * @param why in plain words, and what to do instead
     * @param otherWayRound whether nothing stands in the way of the other becoming part of this one
     */
    record Hindrance(String why, boolean otherWayRound) {}

    /** @return what stands in the way; empty for nothing */
    default Optional<Hindrance> hindrance(Matter part, Matter whole) {
        return Optional.empty();
    }

    /** @return each thing that goes along and nobody takes back, in plain words, for whoever merges them to see first */
    default List<String> of(Matter part) {
        return List.of();
    }

    /** Carries it over with all that was ever known of it. Part of the caller's transaction, which holds both. */
    default void carry(Matter part, Matter whole) {}
}

package linchpin.analysis.tally;

import java.util.List;
import java.util.Map;
import linchpin.analysis.tally.decision.Places;
import org.jspecify.annotations.Nullable;

/**
 * What a way of deciding by figures knows of them.
 *
 * @param <S> what a ballot says
 */
interface Reckoning<S> extends Rules<S> {

    /**
     * Works out what each group makes of each thing.
     *
     * @param byGroup what the ballots that count say, by the ids of all groups
     * @return figures between 0 and 1; nothing where a group gives none
     */
    Figures figures(Map<String, List<S>> byGroup);

    /**
     * Which options get the places.
     *
     * @param places null where one is chosen
     * @return null there, too
     */
    default @Nullable Choosing choosing(@Nullable Places places, Map<String, List<S>> byGroup) {
        return places == null ? null : new Highest(places.many());
    }
}

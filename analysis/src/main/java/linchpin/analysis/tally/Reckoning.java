package linchpin.analysis.tally;

import java.util.List;
import java.util.Map;

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
}

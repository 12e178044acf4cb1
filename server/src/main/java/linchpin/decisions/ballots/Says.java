package linchpin.decisions.ballots;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import linchpin.decisions.How;
import org.jspecify.annotations.Nullable;

/** What a ballot says, by the way in which is decided. Options and criteria are numbers from 1; decimals stand as they were written. */
public sealed interface Says {

    /** @param marks by option, by criterion */
    record Marks(Map<Integer, Map<Integer, Mark>> marks) implements Says {

        /** @return the mark of an option by a criterion; null where none was given */
        public @Nullable Mark of(int option, int criterion) {
            return marks.getOrDefault(option, Map.of()).get(criterion);
        }

        /** @return the same with this mark in its place */
        public Marks with(int option, int criterion, Mark mark) {
            var all = new TreeMap<>(marks);
            var ofOption = new TreeMap<>(all.getOrDefault(option, Map.of()));
            ofOption.put(criterion, mark);
            all.put(option, ofOption);
            return new Marks(all);
        }
    }

    /** @param reason in their words; null for none */
    record Mark(String mark, @Nullable String reason) {}

    /** @param scores by option; one that is left out has no opinion */
    record Scores(Map<Integer, String> scores) implements Says {}

    /** @param dots by option */
    record Dots(Map<Integer, Integer> dots) implements Says {}

    /** @param places from the top, each with the options held equal in it; options may be left out */
    record Ranking(List<List<Integer>> places) implements Says {}

    /** @param say yes, no or abstain */
    record Answer(String say) implements Says {}

    /** @param say consent, aside, object or abstain */
    record Stance(String say) implements Says {}

    /** What somebody says who says nothing. */
    String ABSTAIN = "abstain";

    /** @return whether it says nothing, and was meant to */
    default boolean abstains() {
        return switch (this) {
            case Answer(var say) -> say.equals(ABSTAIN);
            case Stance(var say) -> say.equals(ABSTAIN);
            case Marks(var marks) -> marks.isEmpty();
            case Scores(var scores) -> scores.isEmpty();
            case Dots(var dots) -> dots.isEmpty();
            case Ranking(var places) -> places.isEmpty();
        };
    }

    /** @return what says something in this way of deciding */
    static Class<? extends Says> of(How how) {
        return switch (how) {
            case MARKS -> Marks.class;
            case SCORE -> Scores.class;
            case DOTS -> Dots.class;
            case RANK -> Ranking.class;
            case YESNO -> Answer.class;
            case CONSENT -> Stance.class;
        };
    }
}

package linchpin.proposals.journey;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import linchpin.proposals.PartTaken;
import linchpin.proposals.Stage;
import org.jspecify.annotations.Nullable;

/**
 * From which stage on patients took part, told by what they did and by nothing else. The first act in time decides, with the stage that the
 * proposal was in then, whatever stage it went to afterwards.
 *
 * <p>What was taken back before the proposal moved on counts as not done. What somebody told of only on a later day counts too, but never
 * silently: beside it stands what would be said without it.
 *
 * @param first what patients did first
 * @param seen the stage by what was recorded on its own day alone; null where nothing was
 */
record FirstInvolved(PartTaken first, @Nullable Stage seen) {

    /**
     * @param parts in the order in which they were recorded
     * @return empty where patients did not take part
     */
    static Optional<FirstInvolved> of(List<PartTaken> parts) {
        var counted = counted(parts);
        return counted.stream()
                .findFirst()
                .map(first -> new FirstInvolved(
                        first,
                        counted.stream()
                                .filter(part -> !part.recordedLater())
                                .findFirst()
                                .map(PartTaken::stageThen)
                                .orElse(null)));
    }

    /** @return those that count, in the order of the days on which they were done, and of one day in the order in which they were recorded */
    static List<PartTaken> counted(List<PartTaken> parts) {
        return parts.stream()
                .filter(part -> part.undoes() == null && !undone(part, parts))
                .sorted(Comparator.comparing(PartTaken::doneOn))
                .toList();
    }

    /** Who leaves later was there; who leaves before anything came of it was not. */
    private static boolean undone(PartTaken part, List<PartTaken> parts) {
        return parts.stream()
                .anyMatch(other -> part.id().equals(other.undoes()) && part.stageThen() == other.stageThen());
    }

    Stage stage() {
        return first.stageThen();
    }

    /** @return whether somebody told of it only afterwards */
    boolean toldAfterwards() {
        return first.recordedLater();
    }
}

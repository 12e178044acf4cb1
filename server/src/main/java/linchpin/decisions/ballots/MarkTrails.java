package linchpin.decisions.ballots;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How each voter came to their marks. A ballot has all marks of a voter; here is each mark by itself, with those that it took the place of. A
 * mark that was taken away again is no mark, and has no trail.
 *
 * @param byVoter by code
 */
public record MarkTrails(Map<String, List<Trail>> byVoter) {

    /**
     * One voter's mark of an option by a criterion.
     *
     * @param steps from the first to the one that stands
     */
    public record Trail(int option, int criterion, List<Step> steps) {

        /** @return the one that stands */
        public Step last() {
            return steps.getLast();
        }

        /** @return what stood before this moment; null for nothing */
        public @Nullable Step before(OffsetDateTime moment) {
            return steps.stream()
                    .filter(step -> step.at().isBefore(moment))
                    .reduce((_, later) -> later)
                    .orElse(null);
        }
    }

    /**
     * @param source online or paper
     * @param reason null for none
     */
    public record Step(
            OffsetDateTime at,
            String source,
            String mark,
            @Nullable String reason) {}

    private record Cell(int option, int criterion) {}

    /** @param ballots by voter, and in the order in which each cast theirs */
    public static MarkTrails of(List<Ballot> ballots) {
        var byVoter = new TreeMap<String, Map<Cell, List<Step>>>();
        for (var ballot : ballots) {
            if (ballot.says() instanceof Says.Marks marks) {
                follow(byVoter.computeIfAbsent(ballot.code(), _ -> new LinkedHashMap<>()), ballot, marks);
            }
        }
        var trails = new LinkedHashMap<String, List<Trail>>();
        byVoter.forEach((code, cells) -> trails.put(
                code,
                cells.entrySet().stream()
                        .map(cell -> new Trail(
                                cell.getKey().option(), cell.getKey().criterion(), List.copyOf(cell.getValue())))
                        .toList()));
        return new MarkTrails(trails);
    }

    private static void follow(Map<Cell, List<Step>> trails, Ballot ballot, Says.Marks marks) {
        trails.keySet().removeIf(cell -> marks.of(cell.option(), cell.criterion()) == null);
        marks.marks()
                .forEach((option, byCriterion) -> byCriterion.forEach((criterion, mark) -> add(
                        trails.computeIfAbsent(new Cell(option, criterion), _ -> new ArrayList<>()),
                        new Step(ballot.at(), ballot.source(), mark.mark(), mark.reason()))));
    }

    /** Whoever says the same with another reason has said it once. */
    private static void add(List<Step> steps, Step step) {
        var last = steps.isEmpty() ? null : steps.getLast();
        if (last == null || !last.mark().equals(step.mark())) {
            steps.add(step);
        } else {
            steps.set(steps.size() - 1, new Step(last.at(), last.source(), last.mark(), step.reason()));
        }
    }

    /** @return one voter's */
    public List<Trail> of(String code) {
        return byVoter.getOrDefault(code, List.of());
    }
}

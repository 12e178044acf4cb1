package linchpin.analysis.tally;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import linchpin.analysis.tally.decision.Criterion;
import linchpin.analysis.tally.decision.Mark;
import linchpin.analysis.tally.decision.Method.Marks;
import linchpin.analysis.tally.exact.Fraction;

/** Marks by criteria: each ballot is one mark, and what a group agreed on stands in place of the mean of its marks. */
final class Marking implements Reckoning<Mark> {

    private record Thing(String criterion, String option) {

        static Thing of(Mark mark) {
            return new Thing(mark.criterion(), mark.option());
        }
    }

    private final Set<String> options;
    private final Map<String, Criterion> criteria;
    private final Marks marks;

    Marking(List<String> options, Marks marks) {
        this.options = Set.copyOf(options);
        this.criteria = marks.criteria().stream().collect(Collectors.toMap(Criterion::id, Function.identity()));
        this.marks = marks;
    }

    @Override
    public boolean falls(Mark mark, Set<String> conflicts) {
        return conflicts.contains(mark.option());
    }

    @Override
    public boolean inRange(Mark mark) {
        var criterion = criteria.get(mark.criterion());
        return criterion != null
                && options.contains(mark.option())
                && mark.mark().isWithin(Fraction.ZERO, criterion.most());
    }

    @Override
    public Object question(Mark mark) {
        return Thing.of(mark);
    }

    @Override
    public Mark without(Mark mark, Set<String> conflicts) {
        return mark;
    }

    @Override
    public Figures figures(Map<String, List<Mark>> byGroup) {
        var figures = new Figures();
        byGroup.forEach((group, all) -> {
            var means = new LinkedHashMap<Thing, Mean>();
            all.forEach(mark ->
                    means.computeIfAbsent(Thing.of(mark), _ -> new Mean()).add(mark.mark()));
            means.forEach((thing, mean) ->
                    figures.put(group, thing.criterion(), thing.option(), mean.of(most(thing.criterion()))));
        });
        for (var agreed : marks.consensus()) {
            var mark = agreed.mark();
            figures.put(
                    agreed.group(), mark.criterion(), mark.option(), mark.mark().over(most(mark.criterion())));
        }
        return figures;
    }

    private Fraction most(String criterion) {
        return Objects.requireNonNull(criteria.get(criterion)).most();
    }
}

package linchpin.analysis.tally;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import linchpin.analysis.tally.decision.Criterion;
import linchpin.analysis.tally.decision.Decision;
import linchpin.analysis.tally.decision.Method.Marks;
import linchpin.analysis.tally.exact.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of each option, and who holds which share of each answer. Where there are no criteria, one question is all there is.
 *
 * @param all in their order
 * @param tie the ids of those that are asked where totals are equal
 * @param lists every list of shares that the decision has, on whatever level
 */
record Questions(List<Question> all, List<String> tie, List<Map<String, Fraction>> lists) {

    /**
     * One of them.
     *
     * @param criterion its id
     * @param weight of 100
     * @param minimum the least figure with which an option can win; null where there is none
     * @param shares by group, of 100
     */
    record Question(
            String criterion, Fraction weight, @Nullable Fraction minimum, Map<String, Fraction> shares) {}

    static Questions of(Decision decision) {
        var shares = new LinkedHashMap<String, Fraction>();
        decision.groups().forEach(group -> shares.put(group.id(), group.share()));
        return decision.method() instanceof Marks marks
                ? of(marks, shares)
                : new Questions(
                        List.of(new Question(Figures.NO_CRITERION, Fraction.HUNDRED, null, shares)),
                        List.of(),
                        List.of(shares));
    }

    private static Questions of(Marks marks, Map<String, Fraction> shares) {
        var lists = new ArrayList<Map<String, Fraction>>(List.of(shares));
        var domains = new LinkedHashMap<String, Map<String, Fraction>>();
        for (var domain : marks.domains()) {
            domains.put(domain.id(), Objects.requireNonNullElse(domain.shares(), shares));
        }
        lists.addAll(domains.values());
        var all = new ArrayList<Question>();
        for (var criterion : marks.criteria()) {
            var own = Objects.requireNonNullElse(
                    criterion.shares(), Objects.requireNonNull(domains.get(criterion.domain())));
            lists.add(own);
            all.add(new Question(criterion.id(), criterion.weight(), minimum(criterion), own));
        }
        return new Questions(all, marks.tie(), lists);
    }

    private static @Nullable Fraction minimum(Criterion criterion) {
        var minimum = criterion.minimum();
        return minimum == null ? null : minimum.over(criterion.most());
    }

    /** @return whether it holds something, and not all, in some list */
    boolean holdsPart(String group) {
        return lists.stream()
                .map(shares -> shares.getOrDefault(group, Fraction.ZERO))
                .anyMatch(share -> share.signum() > 0 && share.compareTo(Fraction.HUNDRED) < 0);
    }

    /** @return the same, had the group's share been nothing wherever it holds a part; what it holds alone it keeps */
    Questions without(String group) {
        var others = all.stream()
                .map(question -> new Question(
                        question.criterion(), question.weight(), question.minimum(), without(group, question.shares())))
                .toList();
        return new Questions(others, tie, lists);
    }

    private static Map<String, Fraction> without(String group, Map<String, Fraction> shares) {
        var rest = Fraction.HUNDRED.minus(shares.getOrDefault(group, Fraction.ZERO));
        if (rest.signum() == 0) {
            return shares;
        }
        var others = new LinkedHashMap<String, Fraction>();
        shares.forEach((other, share) -> {
            if (!other.equals(group)) {
                others.put(other, share.times(Fraction.HUNDRED).over(rest));
            }
        });
        return others;
    }
}

package linchpin.analysis.tally;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import linchpin.analysis.tally.Questions.Question;
import linchpin.analysis.tally.Result.Ending;
import linchpin.analysis.tally.decision.Absent;
import linchpin.analysis.tally.decision.Decision;
import linchpin.analysis.tally.decision.Method.YesNo;
import linchpin.analysis.tally.exact.Fraction;
import org.jspecify.annotations.Nullable;

/** Makes an outcome of the groups' figures. */
final class Settling {

    /**
     * What came of it.
     *
     * @param totals by option; empty where nothing could be worked out
     * @param below options under a minimum
     */
    record Settled(Ending ending, Map<String, Fraction> totals, List<String> below) {}

    private final Decision decision;
    private final Figures figures;
    private final @Nullable Choosing choosing;

    /** @param choosing which options get the places; null where one is chosen */
    Settling(Decision decision, Figures figures, @Nullable Choosing choosing) {
        this.decision = decision;
        this.figures = figures;
        this.choosing = choosing;
    }

    /** The groups' figures put together: by criterion, then by option. */
    private record Together(Map<String, Map<String, Fraction>> byCriterion) {

        Fraction of(String criterion, String option) {
            return Objects.requireNonNull(
                    Objects.requireNonNull(byCriterion.get(criterion)).get(option));
        }
    }

    Settled settled(Questions questions) {
        var together = together(questions);
        if (together == null) {
            var level = choosing == null ? null : List.<String>of();
            return new Settled(new Ending(Outcome.NOT_DECIDED, List.of(), level), Map.of(), List.of());
        }
        var totals = new LinkedHashMap<String, Fraction>();
        var below = new ArrayList<String>();
        for (var option : decision.options()) {
            var total = Fraction.ZERO;
            for (var question : questions.all()) {
                total = total.plus(question.weight().times(together.of(question.criterion(), option)));
            }
            totals.put(option, total);
            if (questions.all().stream().anyMatch(question -> isBelow(option, question, together))) {
                below.add(option);
            }
        }
        return new Settled(ending(questions, together, totals, below), totals, below);
    }

    private static boolean isBelow(String option, Question question, Together together) {
        var minimum = question.minimum();
        return minimum != null && together.of(question.criterion(), option).compareTo(minimum) < 0;
    }

    /** @return null where some option cannot be worked out in some question */
    private @Nullable Together together(Questions questions) {
        var all = new HashMap<String, Map<String, Fraction>>();
        for (var question : questions.all()) {
            var byOption = new HashMap<String, Fraction>();
            for (var option : decision.options()) {
                var figure = together(option, question);
                if (figure == null) {
                    return null;
                }
                byOption.put(option, figure);
            }
            all.put(question.criterion(), byOption);
        }
        return new Together(all);
    }

    /** @return null where a group with a share is absent and the decision void without it, or where all are absent */
    private @Nullable Fraction together(String option, Question question) {
        var sum = Fraction.ZERO;
        var present = Fraction.ZERO;
        for (var share : question.shares().entrySet()) {
            if (share.getValue().signum() == 0) {
                continue;
            }
            var figure = figures.of(share.getKey(), question.criterion(), option);
            if (figure != null) {
                sum = sum.plus(share.getValue().times(figure));
                present = present.plus(share.getValue());
            } else if (decision.absent() == Absent.VOID) {
                return null;
            }
        }
        return present.signum() == 0 ? null : sum.over(present);
    }

    private Ending ending(Questions questions, Together together, Map<String, Fraction> totals, List<String> below) {
        if (decision.method() instanceof YesNo yesNo) {
            var passed = totals.values().stream().allMatch(yes -> yes.compareTo(yesNo.majority()) > 0);
            return new Ending(passed ? Outcome.PASSED : Outcome.NOT_PASSED, passed ? decision.options() : List.of());
        }
        if (choosing != null) {
            return choosing.ending(questions.all().getFirst().shares(), totals);
        }
        var out = Set.copyOf(below);
        var left = decision.options().stream()
                .filter(option -> !out.contains(option))
                .toList();
        left = highest(left, option -> Objects.requireNonNull(totals.get(option)));
        for (var criterion : questions.tie()) {
            left = highest(left, option -> together.of(criterion, option));
        }
        return new Ending(
                switch (left.size()) {
                    case 0 -> Outcome.NOT_DECIDED;
                    case 1 -> Outcome.DECIDED;
                    default -> Outcome.TIED;
                },
                left);
    }

    private static List<String> highest(List<String> options, Function<String, Fraction> value) {
        var best = options.stream().map(value).max(Fraction::compareTo);
        return options.stream()
                .filter(option -> best.isPresent() && value.apply(option).equals(best.get()))
                .toList();
    }
}

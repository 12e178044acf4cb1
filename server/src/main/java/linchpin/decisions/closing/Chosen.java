package linchpin.decisions.closing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import linchpin.analysis.tally.Outcome;
import linchpin.analysis.tally.Result;
import linchpin.analysis.tally.exact.Fraction;
import linchpin.decisions.Rules;
import org.jspecify.annotations.Nullable;

/**
 * Which options are chosen: those with the highest totals, as many as the rules say. Where equals lie on both sides of the edge none of them is
 * chosen, and it is for people to talk.
 *
 * @param apart how far the last that is chosen lies before the first that is not; null where nothing can be said
 */
record Chosen(
        List<String> chosen, Set<String> tied, @Nullable Fraction apart) {

    static Chosen of(Result result, Rules rules) {
        var level = result.level();
        if (level != null) {
            return new Chosen(
                    result.winners(), Set.copyOf(level), level.isEmpty() ? apart(result, rules) : Fraction.ZERO);
        }
        if (rules.how().single() || result.totals().isEmpty()) {
            return new Chosen(result.winners(), Set.of(), null);
        }
        var fit = result.totals().entrySet().stream()
                .filter(total -> !result.below().contains(total.getKey()))
                .sorted(Map.Entry.<String, Fraction>comparingByValue().reversed())
                .toList();
        var seats = rules.seats();
        if ((seats == 1 && result.outcome() == Outcome.DECIDED) || fit.size() <= seats) {
            var chosen = seats == 1 ? result.winners() : names(fit);
            return new Chosen(inOrder(chosen, rules), Set.of(), apart(fit, seats));
        }
        var edge = fit.get(seats).getValue();
        var above = fit.stream()
                .filter(total -> total.getValue().compareTo(edge) > 0)
                .toList();
        if (above.size() >= seats) {
            return new Chosen(inOrder(names(fit.subList(0, seats)), rules), Set.of(), apart(fit, seats));
        }
        var tied = fit.stream()
                .filter(total -> total.getValue().compareTo(edge) == 0)
                .map(Map.Entry::getKey)
                .toList();
        return new Chosen(inOrder(names(above), rules), new HashSet<>(tied), Fraction.ZERO);
    }

    /** What is spread is no matter of more or less. */
    private static @Nullable Fraction apart(Result result, Rules rules) {
        return rules.spread()
                ? null
                : apart(
                        result.totals().entrySet().stream()
                                .sorted(Map.Entry.<String, Fraction>comparingByValue()
                                        .reversed())
                                .toList(),
                        rules.seats());
    }

    private static @Nullable Fraction apart(List<Map.Entry<String, Fraction>> fit, int seats) {
        return fit.size() <= seats
                ? null
                : fit.get(seats - 1).getValue().minus(fit.get(seats).getValue());
    }

    private static List<String> names(List<Map.Entry<String, Fraction>> totals) {
        return totals.stream().map(Map.Entry::getKey).toList();
    }

    private static List<String> inOrder(List<String> chosen, Rules rules) {
        var sorted = new ArrayList<>(chosen);
        sorted.sort(Comparator.comparingInt(rules.options()::indexOf));
        return sorted;
    }

    /** @return whether by the rules people talk and vote again */
    boolean close(Rules rules) {
        if (!tied.isEmpty()) {
            return true;
        }
        var within = rules.closeWithin();
        return within != null
                && apart != null
                && apart.compareTo(Fraction.read(new BigDecimal(within).toPlainString())
                                .orElseThrow())
                        <= 0;
    }
}

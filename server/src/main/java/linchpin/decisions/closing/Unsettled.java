package linchpin.decisions.closing;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import linchpin.analysis.tally.Outcome;
import linchpin.analysis.tally.exact.Fraction;
import linchpin.decisions.Decision;
import linchpin.decisions.Decision.State;
import linchpin.decisions.DecisionId;
import linchpin.decisions.KeptRules;
import linchpin.decisions.Rules;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which decisions left something open that people vote on again. */
@Component
public class Unsettled {

    private final Outcomes outcomes;
    private final KeptRules rules;

    Unsettled(Outcomes outcomes, KeptRules rules) {
        this.outcomes = outcomes;
        this.rules = rules;
    }

    /**
     * What is left to vote on.
     *
     * @param options in the order in which they were published
     * @param seats how many of them are to be chosen
     * @param why in a sentence
     */
    public record Left(List<String> options, int seats, String why) {

        /** @return why, and between what */
        public String says() {
            return options.size() > 1 ? why + " Left to vote on: " + String.join("; ", options) + "." : why;
        }
    }

    /** @return empty where it has not closed, or was settled */
    @Transactional(readOnly = true)
    public Optional<Left> of(Decision decision) {
        return decision.state() == State.CLOSED
                ? outcomes.of(decision).flatMap(came -> left(came, rules.of(decision.id())))
                : Optional.empty();
    }

    /** @return the same of each of these; one that has not closed, or was settled, is not there */
    @Transactional(readOnly = true)
    public Map<DecisionId, Left> of(Collection<Decision> decisions) {
        var closed =
                decisions.stream().filter(one -> one.state() == State.CLOSED).toList();
        var asked = rules.of(closed.stream().map(Decision::id).toList()); // of all at once
        var left = new HashMap<DecisionId, Left>();
        closed.forEach(one -> outcomes.of(one)
                .flatMap(came -> left(came, Objects.requireNonNull(asked.get(one.id()))))
                .ifPresent(open -> left.put(one.id(), open)));
        return left;
    }

    static Optional<Left> left(CameTo came, Rules rules) {
        var outcome = came.result().outcome();
        if (outcome == Outcome.NO_QUORUM || outcome == Outcome.NOT_DECIDED) {
            return Optional.of(new Left(rules.options(), rules.seats(), "Nothing was decided."));
        }
        if (!came.close()) {
            return Optional.empty();
        }
        if (!came.tied().isEmpty()) {
            var equal = rules.options().stream().filter(came.tied()::contains).toList();
            return Optional.of(new Left(equal, rules.seats() - came.chosen().size(), "They came out equal."));
        }
        return Optional.of(near(came, rules));
    }

    /** What is clear of the edge on either side by more than what counts as close stays as it is. */
    private static Left near(CameTo came, Rules rules) {
        var within = Fraction.read(String.valueOf(rules.closeWithin())).orElseThrow();
        var fit = new TreeMap<String, Fraction>(Comparator.comparingInt(rules.options()::indexOf));
        fit.putAll(came.result().totals());
        fit.keySet().removeAll(came.result().below());
        var last = edge(fit, came.chosen()::contains).min(Fraction::compareTo).orElseThrow();
        var first = edge(fit, option -> !came.chosen().contains(option))
                .max(Fraction::compareTo)
                .orElseThrow();
        var options = fit.entrySet().stream()
                .filter(total -> total.getValue().minus(first).compareTo(within) <= 0
                        && last.minus(total.getValue()).compareTo(within) <= 0)
                .map(Map.Entry::getKey)
                .toList();
        var seats = options.stream().filter(came.chosen()::contains).count();
        return new Left(options, Math.toIntExact(seats), "It came out close.");
    }

    private static Stream<Fraction> edge(Map<String, Fraction> totals, Predicate<String> which) {
        return totals.entrySet().stream()
                .filter(total -> which.test(total.getKey()))
                .map(Map.Entry::getValue);
    }
}

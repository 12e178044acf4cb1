package linchpin.analysis.tally;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import linchpin.analysis.tally.Result.Ending;
import linchpin.analysis.tally.exact.Fraction;

/** The places go to the highest totals. Of equals at the edge none goes before another, so none of them is chosen. */
record Highest(int places) implements Choosing {

    @Override
    public Ending ending(Map<String, Fraction> shares, Map<String, Fraction> totals) {
        if (totals.size() <= places) {
            return new Ending(
                    totals.isEmpty() ? Outcome.NOT_DECIDED : Outcome.DECIDED, List.copyOf(totals.keySet()), List.of());
        }
        var falling = totals.values().stream().sorted(Comparator.reverseOrder()).toList();
        var edge = falling.get(places - 1);
        var filled = falling.get(places).compareTo(edge) < 0;
        return new Ending(
                filled ? Outcome.DECIDED : Outcome.TIED,
                Choosing.among(totals, option -> compare(totals, option, edge) >= (filled ? 0 : 1)),
                Choosing.among(totals, option -> !filled && compare(totals, option, edge) == 0));
    }

    private static int compare(Map<String, Fraction> totals, String option, Fraction edge) {
        return Objects.requireNonNull(totals.get(option)).compareTo(edge);
    }
}

package linchpin.analysis.tally.places;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import linchpin.analysis.tally.exact.Fraction;

/**
 * The places go to the highest totals. Of equals at the edge none goes before another, so none of them is chosen.
 *
 * @param places how many there are
 */
public record Highest(int places) implements Choosing {

    @Override
    public Filled filled(Map<String, Fraction> shares, Map<String, Fraction> totals) {
        if (totals.size() <= places) {
            return new Filled(List.copyOf(totals.keySet()), List.of());
        }
        var falling = totals.values().stream().sorted(Comparator.reverseOrder()).toList();
        var edge = falling.get(places - 1);
        var filled = falling.get(places).compareTo(edge) < 0;
        return new Filled(
                Choosing.among(totals, option -> compare(totals, option, edge) >= (filled ? 0 : 1)),
                Choosing.among(totals, option -> !filled && compare(totals, option, edge) == 0));
    }

    private static int compare(Map<String, Fraction> totals, String option, Fraction edge) {
        return Objects.requireNonNull(totals.get(option)).compareTo(edge);
    }
}

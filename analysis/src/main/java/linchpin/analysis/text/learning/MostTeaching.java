package linchpin.analysis.text.learning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Which comments teach most when a person codes them next: those the reader is unsure of, and unlike one another. */
public final class MostTeaching {

    /** Only so many of the least sure are compared with each other. */
    private static final int COMPARED = 5000;

    /** A comment that might be coded. */
    public record Candidate(UUID id, Traits traits) {}

    private record Unsure(Candidate candidate, double doubt) {}

    private MostTeaching() {}

    /** @return up to so many of the candidates, the most teaching first; the same ones for the same candidates in any order */
    public static List<Candidate> of(List<Candidate> candidates, Lessons lessons, int most) {
        var left = new ArrayList<>(candidates.stream()
                .map(candidate -> new Unsure(candidate, doubt(lessons.probabilities(candidate.traits()), lessons)))
                .sorted(Comparator.comparingDouble((Unsure one) -> -one.doubt).thenComparing(one -> one.candidate.id()))
                .limit(COMPARED)
                .toList());
        var chosen = new ArrayList<Candidate>();
        var nearest = new double[left.size()];
        Arrays.fill(nearest, 0);
        var taken = new boolean[left.size()];
        while (chosen.size() < Math.min(most, left.size())) {
            int best = -1;
            for (int i = 0; i < left.size(); i++) {
                if (!taken[i] && (best < 0 || worth(left, nearest, i) > worth(left, nearest, best))) {
                    best = i;
                }
            }
            taken[best] = true;
            var next = left.get(best).candidate;
            chosen.add(next);
            for (int i = 0; i < left.size(); i++) {
                nearest[i] = Math.max(
                        nearest[i],
                        Rows.product(
                                next.traits().vector(),
                                left.get(i).candidate.traits().vector()));
            }
        }
        return chosen;
    }

    private static double worth(List<Unsure> left, double[] nearest, int i) {
        return left.get(i).doubt * (1 - nearest[i]);
    }

    /** How near to even the odds are, summed over the themes taught, or over all while none is. */
    private static double doubt(Map<String, Double> probabilities, Lessons lessons) {
        var taught = lessons.themes();
        return probabilities.entrySet().stream()
                .filter(one -> taught.isEmpty() || taught.contains(one.getKey()))
                .mapToDouble(one -> 4 * one.getValue() * (1 - one.getValue()))
                .sum();
    }
}

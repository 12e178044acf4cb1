package linchpin.analysis.benchmarks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The ten nearest of each of many queries, by looking at every vector: products in doubles, many queries to a vector. */
final class ExactTen {

    private record Seen(long number, double likeness) {}

    private final double[][] byDimension;
    private final List<PriorityQueue<Seen>> best = new ArrayList<>();
    private final double[] floors;

    ExactTen(List<float[]> queries) {
        byDimension = new double[queries.getFirst().length][queries.size()];
        floors = new double[queries.size()];
        for (int q = 0; q < queries.size(); q++) {
            best.add(new PriorityQueue<>(Comparator.comparingDouble(Seen::likeness)));
            floors[q] = -2;
            for (int d = 0; d < byDimension.length; d++) {
                byDimension[d][q] = queries.get(q)[d];
            }
        }
    }

    void see(long number, float[] vector) {
        var sums = new double[floors.length];
        for (int d = 0; d < vector.length; d++) {
            add(sums, vector[d], byDimension[d]);
        }
        for (int q = 0; q < sums.length; q++) {
            if (sums[q] > floors[q]) {
                keep(q, new Seen(number, sums[q]));
            }
        }
    }

    List<Long> ten(int query) {
        return best.get(query).stream().map(Seen::number).toList();
    }

    private synchronized void keep(int query, Seen seen) {
        var queue = best.get(query);
        queue.add(seen);
        if (queue.size() > 10) {
            queue.remove();
        }
        if (queue.size() == 10) {
            floors[query] = queue.element().likeness;
        }
    }

    private static void add(double[] sums, double value, double[] queries) {
        for (int q = 0; q < sums.length; q++) {
            sums[q] += value * queries[q];
        }
    }
}

package linchpin.analysis.text.learning;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/** Logistic regression with a penalty on squared weights, by L-BFGS. Convex: it has one answer, and always the same. */
final class Logistic {

    private static final int MOST_STEPS = 60;
    private static final int MEMORY = 8;

    /**
     * @param prior log-odds before anything is learnt
     * @param target 1 where the theme is there, 0 where not
     */
    record Example(Rows.Row row, double prior, double target, double weight) {}

    private record Move(double[] step, double[] change, double curvature) {}

    private final List<Example> examples;
    private final double penalty;
    private final int width;
    private double loss;

    private Logistic(List<Example> examples, int width, double penalty) {
        this.examples = examples;
        this.width = width;
        this.penalty = penalty;
    }

    /** @return the weights that fit best */
    static double[] fit(List<Example> examples, int width, double penalty) {
        return new Logistic(examples, width, penalty).fit();
    }

    static double sigmoid(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }

    /** @return what missing the target by these log-odds costs */
    static double cost(double logOdds, double target) {
        return Math.max(logOdds, 0) - logOdds * target + Math.log1p(Math.exp(-Math.abs(logOdds)));
    }

    private double[] fit() {
        var weights = new double[width];
        var gradient = gradient(weights);
        Deque<Move> moves = new ArrayDeque<>();
        for (int step = 0; step < MOST_STEPS && dot(gradient, gradient) > 1e-6 * (1 + examples.size()); step++) {
            var direction = direction(gradient, moves);
            double before = loss;
            double slope = -dot(direction, gradient);
            double size = moves.isEmpty() ? Math.min(1, 1 / Math.sqrt(dot(gradient, gradient))) : 1;
            var next = moved(weights, direction, size);
            var nextGradient = gradient(next);
            for (int tries = 0; loss > before + 1e-4 * size * slope && tries < 25; tries++) {
                size /= 2;
                next = moved(weights, direction, size);
                nextGradient = gradient(next);
            }
            remember(moves, difference(next, weights), difference(nextGradient, gradient));
            weights = next;
            gradient = nextGradient;
        }
        return weights;
    }

    private double[] gradient(double[] weights) {
        var gradient = new double[width];
        loss = 0;
        for (int i = 0; i < width; i++) {
            gradient[i] = penalty * weights[i];
            loss += penalty * weights[i] * weights[i] / 2;
        }
        for (var example : examples) {
            double logOdds = example.prior + example.row.times(weights);
            loss += example.weight * cost(logOdds, example.target);
            example.row.addTo(gradient, example.weight * (sigmoid(logOdds) - example.target));
        }
        return gradient;
    }

    /** Two loops over the remembered moves: the gradient by an estimate of the inverse curvature. */
    private static double[] direction(double[] gradient, Deque<Move> moves) {
        var direction = gradient.clone();
        var along = new double[moves.size()];
        int i = 0;
        for (var move : moves) { // the newest first
            along[i] = dot(move.step, direction) / move.curvature;
            add(direction, -along[i++], move.change);
        }
        if (!moves.isEmpty()) {
            var newest = moves.getFirst();
            double scale = newest.curvature / dot(newest.change, newest.change);
            for (int k = 0; k < direction.length; k++) {
                direction[k] *= scale;
            }
        }
        for (Iterator<Move> oldest = moves.descendingIterator(); oldest.hasNext(); ) {
            var move = oldest.next();
            add(direction, along[--i] - dot(move.change, direction) / move.curvature, move.step);
        }
        return direction;
    }

    private static void remember(Deque<Move> moves, double[] step, double[] change) {
        double curvature = dot(step, change);
        if (curvature > 1e-12) {
            moves.addFirst(new Move(step, change, curvature));
            if (moves.size() > MEMORY) {
                moves.removeLast();
            }
        }
    }

    private static double[] moved(double[] from, double[] direction, double size) {
        var to = from.clone();
        add(to, -size, direction);
        return to;
    }

    private static double[] difference(double[] a, double[] b) {
        return moved(a, b, 1);
    }

    private static void add(double[] to, double scale, double[] what) {
        for (int i = 0; i < to.length; i++) {
            to[i] += scale * what[i];
        }
    }

    private static double dot(double[] a, double[] b) {
        double first = 0;
        double second = 0;
        int i = 0;
        for (; i + 1 < a.length; i += 2) {
            first += a[i] * b[i];
            second += a[i + 1] * b[i + 1];
        }
        return first + second + (i < a.length ? a[i] * b[i] : 0);
    }
}

package linchpin.analysis.benchmarks;

import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import linchpin.analysis.text.similar.Invented;
import linchpin.analysis.text.similar.RoundedVector;
import linchpin.analysis.text.similar.SimilarComments;
import linchpin.analysis.text.similar.SimilarComments.Heard;
import linchpin.analysis.text.similar.SimilarComments.Sought;
import linchpin.analysis.text.similar.SimilarInMemory;

/**
 * "Heard before" over many comments, kept in a byte for each number, beside an exact scan of the floats they were made from: how many of the
 * ten nearest are found, how much less near the others are that are found for them, how long a search takes with two threads and with one, how quickly the comments are added, and what they take of memory.
 */
final class HeardBenchmark {

    private static final int QUERIES = 200;
    private static final int TIMED = 1000;
    private static final int BATCH = 1000;

    private HeardBenchmark() {}

    /** How the comments of a trial are spread. The i-th is made from its number alone, so that none need be kept to be compared. */
    interface Spread {
        float[] at(long number);
    }

    public static void main(String[] arguments) throws Exception {
        int count = Integer.parseInt(arguments[0]);
        var folder = Path.of(arguments[1]);
        System.out.printf("%,d comments of 384 numbers, %d queries compared, %,d timed%n", count, QUERIES, TIMED);
        var random = new Random(20251123);
        if (arguments.length > 2) {
            trial("copies of the vectors in " + arguments[2], real(Path.of(arguments[2])), count, folder);
        }
        trial("28 themes, noise 0.5 of fading directions", fading(random), count, folder);
        trial("5,000 comments copied with noise 0.4 in all directions", copies(random), count, folder);
        trial(
                "no likeness at all (directions at random)",
                number -> Invented.direction(new Random(mixed(number))),
                count,
                folder);
    }

    /** As a reader trained on themes spreads them: one to three themes, and noise that falls off as it does along real directions. */
    private static Spread fading(Random random) {
        var themes = directions(28, random);
        var axes = directions(96, random);
        return number -> {
            var mine = new Random(mixed(number));
            var vector = new float[SimilarComments.DIMENSIONS];
            for (int i = mine.nextInt(3); i >= 0; i--) {
                add(vector, themes.get((int) (28 * Math.pow(mine.nextDouble(), 2))), 1);
            }
            Invented.unit(vector);
            var noise = new float[SimilarComments.DIMENSIONS];
            for (int i = 0; i < axes.size(); i++) {
                add(noise, axes.get(i), mine.nextGaussian() / Math.sqrt(i + 1));
            }
            add(vector, Invented.unit(noise), 0.4 + 0.2 * mine.nextDouble());
            return Invented.unit(vector);
        };
    }

    private static Spread copies(Random random) {
        var fading = fading(random);
        return number -> Invented.near(fading.at(Math.floorMod(mixed(number), 5000L)), 0.4, new Random(mixed(number)));
    }

    /** A file of floats, least byte first, 384 to a comment. */
    private static Spread real(Path file) throws Exception {
        var floats = ByteBuffer.wrap(Files.readAllBytes(file))
                .order(ByteOrder.LITTLE_ENDIAN)
                .asFloatBuffer();
        int rows = floats.remaining() / SimilarComments.DIMENSIONS;
        return number -> {
            var vector = new float[SimilarComments.DIMENSIONS];
            floats.get(Math.floorMod(mixed(number), rows) * SimilarComments.DIMENSIONS, vector);
            return Invented.near(
                    vector, 0.1 + 0.3 * new Random(mixed(number)).nextDouble(), new Random(~mixed(number)));
        };
    }

    private static void trial(String name, Spread spread, int count, Path folder) throws Exception {
        System.out.println(name);
        long before = heap();
        try (var two = SimilarInMemory.withFileIn(folder, true)) {
            double seconds = fill(two, spread, count);
            System.out.printf(
                    "  added %,.0f a second with one thread; %,d bytes of heap a comment and 384 of file%n",
                    count / seconds, (heap() - before) / count);
            recall(two, spread, count);
            timed("two threads", two, spread, count);
            two.useTwoThreads(false);
            timed("one thread", two, spread, count);
        }
    }

    private static double fill(SimilarComments comments, Spread spread, int count) {
        double seconds = 0;
        for (int from = 0; from < count; from += BATCH) {
            var batch = new ArrayList<Heard>(BATCH);
            for (int number = from; number < Math.min(count, from + BATCH); number++) {
                batch.add(new Heard(new UUID(0, number), number % 8, RoundedVector.of(spread.at(number)), Set.of()));
            }
            long start = System.nanoTime();
            comments.add(batch);
            seconds += (System.nanoTime() - start) / 1e9;
        }
        return seconds;
    }

    private static List<float[]> queries(Spread spread, int count, int from, int number) {
        var queries = new ArrayList<float[]>();
        for (int i = 0; i < number; i++) {
            queries.add(spread.at(2L * count + from + i)); // of the same spread, but none of those added
        }
        return queries;
    }

    private static void recall(SimilarComments comments, Spread spread, int count) throws Exception {
        var queries = queries(spread, count, 0, QUERIES);
        long start = System.nanoTime();
        var exact = new ExactTen(queries);
        var threads = new Thread[2];
        for (int t = 0; t < 2; t++) {
            int half = t;
            threads[t] = Thread.ofPlatform().start(() -> {
                for (int number = half; number < count; number += 2) {
                    exact.see(number, spread.at(number));
                }
            });
        }
        for (var thread : threads) {
            thread.join();
        }
        double scan = (System.nanoTime() - start) / 1e9;
        int found = 0;
        double lacking = 0;
        for (int i = 0; i < QUERIES; i++) {
            var query = queries.get(i);
            var ten = exact.ten(i);
            var nearest = comments.nearest(new Sought(query, Set.of(), 10, _ -> true)).stream()
                    .map(near -> near.key().getLeastSignificantBits())
                    .toList();
            found += (int) nearest.stream().filter(ten::contains).count();
            lacking = Math.max(lacking, farthest(ten, spread, query) - farthest(nearest, spread, query));
        }
        System.out.printf(
                "  recall@10 against the exact float scan: %.4f; the tenth was at most %.4f less near (the scan of %d queries: %.0f s)%n",
                found / (10.0 * QUERIES), lacking, QUERIES, scan);
    }

    private static double farthest(Collection<Long> numbers, Spread spread, float[] query) {
        return numbers.stream()
                .mapToDouble(number -> Invented.product(spread.at(number), query))
                .min()
                .orElseThrow();
    }

    private static void timed(String name, SimilarComments comments, Spread spread, int count) {
        var queries = queries(spread, count, QUERIES, 200 + TIMED);
        var millis = new double[TIMED];
        long processor = 0;
        for (int i = 0; i < queries.size(); i++) {
            long start = System.nanoTime();
            long before = processor();
            comments.nearest(new Sought(queries.get(i), Set.of(), 10, _ -> true));
            if (i >= 200) {
                millis[i - 200] = (System.nanoTime() - start) / 1e6;
                processor += processor() - before;
            }
        }
        Arrays.sort(millis);
        System.out.printf(
                "  %-11s p50 %.1f ms, p99 %.1f ms; the asking thread's own processor time %.1f ms%n",
                name, millis[TIMED / 2], millis[TIMED * 99 / 100], processor / 1e6 / TIMED);
    }

    private static long processor() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static List<float[]> directions(int number, Random random) {
        var directions = new ArrayList<float[]>();
        for (int i = 0; i < number; i++) {
            directions.add(Invented.direction(random));
        }
        return directions;
    }

    private static void add(float[] to, float[] what, double scale) {
        for (int d = 0; d < to.length; d++) {
            to[d] += (float) scale * what[d];
        }
    }

    private static long mixed(long number) {
        long mixed = (number + 1) * 0x9E3779B97F4A7C15L;
        return mixed ^ (mixed >>> 29);
    }

    private static long heap() {
        System.gc();
        var memory = Runtime.getRuntime();
        return memory.totalMemory() - memory.freeMemory();
    }
}

package linchpin.analysis.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import linchpin.analysis.text.Question;
import linchpin.analysis.text.learning.Coded;
import linchpin.analysis.text.learning.Learning;
import linchpin.analysis.text.learning.Traits;
import linchpin.analysis.text.similar.Invented;

/** How long it takes to learn everything again after a correction: 1,000 coded comments, each about all of 40 themes. */
final class LessonsBenchmark {

    private static final List<String> THEMES =
            IntStream.range(0, 40).mapToObj(i -> "theme " + i).toList();

    private LessonsBenchmark() {}

    public static void main(String[] arguments) {
        var random = new Random(11);
        var topics = THEMES.stream().map(_ -> Invented.direction(random)).toList();
        var coded =
                IntStream.range(0, 1000).mapToObj(_ -> coded(topics, random)).toList();
        for (int run = 0; run < 5; run++) {
            long start = System.nanoTime();
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            var learnt = Learning.learn(coded, List.of(), List.of(), 0.5);
            System.out.printf(
                    "1,000 comments, 40 themes: learnt and measured in %.2f s (%.2f of the processor), %d themes adopted, %,d bytes%n",
                    (System.nanoTime() - start) / 1e9,
                    (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e9,
                    learnt.lessons().themes().size(),
                    learnt.lessons().toBytes().length);
        }
    }

    private static Coded coded(List<float[]> topics, Random random) {
        var has = new TreeSet<String>();
        var vector = new float[384];
        for (int n = 1 + random.nextInt(3); n > 0; n--) {
            int topic = random.nextInt(topics.size());
            has.add(THEMES.get(topic));
            for (int d = 0; d < vector.length; d++) {
                vector[d] += topics.get(topic)[d];
            }
        }
        var probabilities = THEMES.stream()
                .collect(Collectors.toMap(
                        theme -> theme,
                        theme -> Math.clamp(
                                (has.contains(theme) ? 0.6 : 0.1) + 0.3 * random.nextGaussian(), 0.01, 0.99)));
        var words = new ArrayList<String>();
        IntStream.range(0, 15).forEach(_ -> words.add("word" + (int) (2000 * Math.pow(random.nextDouble(), 3))));
        var hasNot = new TreeSet<>(THEMES);
        hasNot.removeAll(has);
        var traits = new Traits(
                Invented.near(Invented.unit(vector), 0.5, random),
                Set.copyOf(new TreeSet<>(words)),
                Question.WHY,
                Map.copyOf(probabilities));
        return new Coded(new UUID(random.nextLong(), random.nextLong()), traits, has, hasNot);
    }
}

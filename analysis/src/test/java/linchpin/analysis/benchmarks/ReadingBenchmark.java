package linchpin.analysis.benchmarks;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import linchpin.analysis.text.Comment;
import linchpin.analysis.text.CommentReader;

/**
 * Prints how good a reader is that never saw the comments held aside, and how fast the shipped one is, made alike. Run by
 * benchmarks/reading.sh.
 */
public final class ReadingBenchmark {

    private ReadingBenchmark() {}

    /** @param words the folder of another reader to measure, if any */
    public static void main(String[] words) {
        if (!LabelledComments.present()) {
            System.err.println("The real comments are not here: "
                    + LabelledComments.folder().toAbsolutePath());
            System.exit(1);
        }
        var all = LabelledComments.all().stream().map(LabelledComments::comment).toList();
        var held = LabelledComments.held();
        try (var reader = CommentReader.shipped()) {
            var started = System.nanoTime();
            reader.read(all.getFirst());
            System.out.printf(Locale.ROOT, "the very first reading: %.0f ms%n", (System.nanoTime() - started) / 1e6);
        }
        try (var reader = words.length > 0 ? CommentReader.taught(Path.of(words[0])) : MeasuredReader.open()) {
            System.out.printf(
                    "measured: %s, learnt from %s%n%s%n",
                    reader.card().name(), reader.card().trainedOn(), ReadingFigures.of(reader, held));
        }
        try (var reader = CommentReader.shipped()) {
            System.out.printf("speed of: %s%n", reader.card().name());
            latency(reader, held.stream().map(LabelledComments::comment).toList());
        }
        for (var round = 0; round < 3; round++) {
            try (var reader = CommentReader.shipped()) {
                speed(
                        reader,
                        "held aside, each once",
                        held.stream().map(LabelledComments::comment).distinct().toList());
            }
            try (var reader = CommentReader.shipped()) {
                speed(reader, "the whole file", all);
            }
        }
    }

    private static void latency(CommentReader reader, List<Comment> comments) {
        var times = comments.stream()
                .mapToLong(comment -> {
                    var from = System.nanoTime();
                    reader.read(comment);
                    return System.nanoTime() - from;
                })
                .sorted()
                .toArray();
        System.out.printf(
                Locale.ROOT,
                "one comment in a warm process: median %.1f ms, 99 %% within %.1f ms, the slowest %.1f ms%n",
                times[times.length / 2] / 1e6,
                times[times.length * 99 / 100] / 1e6,
                times[times.length - 1] / 1e6);
    }

    private static void speed(CommentReader reader, String which, List<Comment> comments) {
        var cpu = ManagementFactory.getThreadMXBean();
        var from = cpu.getCurrentThreadCpuTime();
        reader.read(comments);
        var seconds = (cpu.getCurrentThreadCpuTime() - from) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "speed\t%s\t%d comments\t%.0f a CPU-second%n",
                which,
                comments.size(),
                comments.size() / seconds);
    }
}

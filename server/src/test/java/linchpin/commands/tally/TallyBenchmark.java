package linchpin.commands.tally;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import linchpin.analysis.tally.Tally;
import linchpin.analysis.tally.decision.Decision;

/**
 * Decisions a second: from the file's text to the result's, and the tally alone. usage: TallyBenchmark DECISIONS BALLOTS FILE     the file is
 * written, for a process of its own to read
 */
public final class TallyBenchmark {

    private static final int WARM = 3;
    private static final int TURNS = 5;
    private static final List<String> METHODS = List.of("marks", "score", "dots", "rank", "yesno", "consent");
    private static final List<String> OPTIONS = List.of("A", "B", "C", "D", "E");

    private final Random random = new Random(20);

    private TallyBenchmark() {}

    public static void main(String[] args) throws IOException {
        var maker = new TallyBenchmark();
        int count = Integer.parseInt(args[0]);
        int ballots = Integer.parseInt(args[1]);
        var lines = IntStream.range(0, count)
                .mapToObj(i -> maker.decision(METHODS.get(i % METHODS.size()), ballots))
                .collect(Collectors.joining("\n"));
        Files.writeString(Path.of(args[2]), lines);
        var bytes = lines.getBytes(StandardCharsets.UTF_8);
        var read = new ArrayList<Decision>();
        try (var file = new DecisionFile(new ByteArrayInputStream(bytes))) {
            for (var json = file.next(); json != null; json = file.next()) {
                read.add(DecisionReader.read(json));
            }
        }
        System.out.printf("%,d decisions of %d ballots each, all methods%n", count, ballots);
        report("read, tallied and written, warm", count, () -> whole(bytes));
        report("tallied alone, warm", count, () -> read.forEach(Tally::of));
    }

    private interface Turn {
        void run() throws IOException;
    }

    private static void report(String what, int count, Turn turn) throws IOException {
        for (int i = 0; i < WARM; i++) {
            turn.run();
        }
        var seconds = new double[TURNS];
        long processor = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        for (int i = 0; i < TURNS; i++) {
            long begun = System.nanoTime();
            turn.run();
            seconds[i] = (System.nanoTime() - begun) / 1e9;
        }
        Arrays.sort(seconds);
        processor = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - processor;
        System.out.printf(
                "%s, decisions a second\t%,.0f (median of %d turns; %,.0f to %,.0f)%n",
                what, count / seconds[TURNS / 2], TURNS, count / seconds[TURNS - 1], count / seconds[0]);
        System.out.printf(
                "the same of the thread's processor time\t%,.0f a second%n", (double) TURNS * count / processor * 1e9);
    }

    private static void whole(byte[] bytes) throws IOException {
        try (var file = new DecisionFile(new ByteArrayInputStream(bytes));
                var results = new ResultWriter(new StringWriter())) {
            for (var json = file.next(); json != null; json = file.next()) {
                results.write(Tally.of(DecisionReader.read(json)));
            }
        }
    }

    private String decision(String method, int ballots) {
        var single = method.equals("yesno") || method.equals("consent");
        return quoted("""
                {'linchpin': 'decision/1', 'title': 'Made up', 'method': '%s', 'options': %s, 'groups': [%s, %s, %s],
                'absent': 'lapse', 'quorum': [{'group': 'patients', 'votes': 1}], 'closes': '2026-09-30T12:00:00Z',
                'conflicts': [], 'tie': [], %s 'ballots': [%s]}
                """.formatted(
                        method,
                        single ? "['A']" : "['" + String.join("', '", OPTIONS) + "']",
                        group("patients", "33.3"),
                        group("carers", "16.7"),
                        group("staff", "50"),
                        fields(method),
                        IntStream.range(0, ballots)
                                .mapToObj(i -> ballot(method, i))
                                .collect(Collectors.joining(", ")))
                .replace('\n', ' '));
    }

    private static String group(String id, String share) {
        var members = IntStream.range(0, 20).mapToObj(i -> "'" + id + i + "'").collect(Collectors.joining(", "));
        return "{'id': '%s', 'share': '%s', 'members': [%s]}".formatted(id, share, members);
    }

    private static String fields(String method) {
        return switch (method) {
            case "marks" -> """
                    'consensus': [], 'domains': [{'id': 'd', 'shares': {'patients': '20', 'staff': '80'}}], 'criteria': [
                    {'id': 'x', 'domain': 'd', 'weight': '60', 'most': '5', 'minimum': '1', 'shares': null},
                    {'id': 'y', 'domain': 'd', 'weight': '40', 'most': '10', 'minimum': null, 'shares': null}],""";
            case "score" -> "'most': '10',";
            case "dots" -> "'most': 5, 'each': 3,";
            case "yesno" -> "'majority': '50',";
            default -> "";
        };
    }

    private String ballot(String method, int i) {
        var group = List.of("patients", "carers", "staff").get(i % 3);
        var says = switch (method) {
            case "marks" ->
                "'option': '%s', 'criterion': '%s', 'mark': '%d.5'"
                        .formatted(OPTIONS.get(i % 5), i % 2 == 0 ? "x" : "y", random.nextInt(5));
            case "score" ->
                "'scores': {'A': '%d', 'C': '%d.5', 'E': '7'}".formatted(random.nextInt(11), random.nextInt(10));
            case "dots" -> "'dots': {'A': %d, 'B': 1, 'D': 1}".formatted(random.nextInt(4));
            case "rank" -> random.nextBoolean() ? "'ranking': ['A', ['B', 'C']]" : "'ranking': ['D', 'A', 'E']";
            case "yesno" -> random.nextBoolean() ? "'say': 'yes'" : "'say': 'no'";
            default -> "'say': 'consent', 'reason': '', 'withdrawn': false";
        };
        return "{'voter': '%s%d', 'at': '2026-09-29T%02d:%02d:00Z', 'source': 'online', %s}"
                .formatted(group, random.nextInt(20), random.nextInt(24), random.nextInt(60), says);
    }

    private static String quoted(String text) {
        return text.replace('\'', '"');
    }
}

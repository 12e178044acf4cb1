package linchpin.analysis.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import linchpin.analysis.text.redaction.HeldOutRedactors;
import linchpin.analysis.text.redaction.RealComments;
import linchpin.analysis.text.redaction.Redactor;
import linchpin.analysis.text.redaction.Sentences;
import linchpin.analysis.text.redaction.findings.Kind;
import linchpin.analysis.text.redaction.names.HeldOutNames;

/**
 * How much of what should be masked is proposed, and how much is proposed that should not be: made-up details put into real comments that
 * training never saw, in carrier sentences that no rule was written from, with a third of all names taken off the lists.
 * usage: RedactionBenchmark COMMENTS.csv [flagged | missed]     flagged: prints what it proposes in untouched comments, to read
 */
public final class RedactionBenchmark {

    private static final int EACH = 3_000;
    private static final int NAMES = 24_000;

    private final Random random = new Random(7);
    private final Sentences sentences = new Sentences(random);
    private final List<String> comments;
    private final Redactor redactor = HeldOutRedactors.withoutAThird();
    private final Redactor shipped = Redactor.shipped();
    private final RedactionFigures figures = new RedactionFigures(redactor, shipped);

    private RedactionBenchmark(List<String> comments) {
        this.comments = comments;
    }

    public static void main(String[] args) throws IOException {
        var file = Path.of(args[0]);
        if (!Files.exists(file)) {
            System.err.println("The comments are not here: " + file);
            System.exit(1);
        }
        var benchmark = new RedactionBenchmark(RealComments.in(file, false));
        var wanted = args.length > 1 ? args[1] : "";
        if (wanted.equals("flagged")) {
            benchmark.flagged(RealComments.in(file, true));
            return;
        }
        benchmark.details();
        benchmark.names("measured-templates.txt", NAMES, true);
        benchmark.names("unread-templates.txt", NAMES / 2, false);
        benchmark.kept();
        benchmark.figures.print(wanted.equals("missed"));
        benchmark.untouched();
        benchmark.proposals();
        new SecondSet(benchmark.shipped).print();
        benchmark.nonNumbers();
        benchmark.speed();
    }

    private void details() {
        var details = new Details(random);
        var kinds = new LinkedHashMap<Kind, Supplier<Details.Carried>>();
        kinds.put(Kind.NHS_NUMBER, details::nhsNumber);
        kinds.put(Kind.PHONE, details::phone);
        kinds.put(Kind.POSTCODE, details::postcode);
        kinds.put(Kind.EMAIL, details::email);
        kinds.put(Kind.DATE_OF_BIRTH, details::birth);
        kinds.put(Kind.ADDRESS, details::address);
        kinds.put(Kind.HOSPITAL_NUMBER, details::record);
        kinds.forEach((kind, make) -> {
            for (int i = 0; i < EACH; i++) {
                var carried = make.get();
                var filled = sentences.fill(
                        carried.carrier().replace("(%s)", "{X}").replace("%s", "{X}"), (_, _) -> carried.detail(), "X");
                figures.check("1 " + kind + " " + carried.carrier(), placed(filled), List.of("1 " + kind));
            }
        });
    }

    /** @param read whether its misses may be printed and learnt from */
    private void names(String carriers, int times, boolean read) {
        var groups = Sentences.lines("measured-names.txt").stream()
                .map(RedactionBenchmark::group)
                .toList();
        var templates = Sentences.lines(carriers);
        for (int i = 0; i < times; i++) {
            var group = groups.get(i % groups.size());
            int manner = random.nextInt(20);
            boolean[] listed = {true};
            var template = templates.get(random.nextInt(templates.size()));
            var filled = sentences.fill(template, (slot, _) -> name(group, slot, manner, listed), "NL");
            var how = manner < 5 ? "lower case" : manner < 8 ? "misspelt" : manner < 9 ? "capitals" : "as it should be";
            var placed = placed(manner < 5 && manner > 1 ? lower(filled) : manner == 8 ? upper(filled) : filled);
            if (read) {
                var list = listed[0] ? "listed" : "on no list";
                figures.checkNames(template, placed, group.origin(), List.of("2 names", "4 " + list, "5 " + how));
            } else {
                figures.checkUnread(placed, List.of("9 names, unread carriers", "9 unread " + how));
            }
        }
    }

    private record Group(String origin, String[] firsts, String[] lasts) {}

    private static Group group(String line) {
        var parts = line.split(" ?[:;] ?");
        return new Group(parts[0], parts[1].split(" "), parts[2].split(" "));
    }

    private String name(Group group, char slot, int manner, boolean[] listed) {
        var first = any(group.firsts());
        var last = any(group.lasts());
        boolean full = random.nextInt(5) == 0;
        var name = slot == 'L' ? last : full ? first + " " + last : first;
        for (var part : name.split(" ")) {
            listed[0] &= HeldOutNames.listed(part);
        }
        var spelt = manner >= 5 && manner < 8 ? sentences.slip(name) : name;
        return manner < 2 ? spelt.toLowerCase() : spelt;
    }

    private static Sentences.Filled lower(Sentences.Filled filled) {
        return new Sentences.Filled(filled.words().toLowerCase(), filled.names());
    }

    private static Sentences.Filled upper(Sentences.Filled filled) {
        return new Sentences.Filled(filled.words().toUpperCase(), filled.names());
    }

    private void kept() {
        var lines = Sentences.lines("measured-kept.txt");
        var sorts = Map.of('d', "drugs", 'p', "places", 'u', "departments");
        for (var line : lines) {
            if (line.startsWith("+")) {
                continue;
            }
            var carriers = lines.stream()
                    .filter(l -> l.startsWith("+" + line.charAt(0)) || l.startsWith("+ "))
                    .map(l -> l.substring(l.indexOf(' ') + 1))
                    .toList();
            for (var word : line.substring(3).split(" ")) {
                var words = word.replace('~', ' ');
                boolean listed = Arrays.stream(words.split(" ")).anyMatch(HeldOutNames::keptListed);
                for (int i = 0; i < 40; i++) {
                    var filled = sentences.fill(carriers.get(i % carriers.size()), (_, _) -> i(words), "K");
                    var placed = placed(filled);
                    var found = (i % 2 == 0 ? shipped : redactor)
                            .redact(placed.words())
                            .findings();
                    int[] at = placed.names().getFirst();
                    boolean hit = found.stream()
                            .anyMatch(f -> f.kind() != Kind.COMBINATION && f.start() < at[1] && at[0] < f.end());
                    if (i % 2 == 0) {
                        figures.rate("6 kept: " + sorts.get(line.charAt(0)) + ", shipped lists")
                                .count(!hit);
                    } else if (!listed) {
                        figures.rate("7 kept, taken off the lists").count(!hit);
                    }
                    if (hit) {
                        figures.missed("kept " + words);
                    }
                }
            }
        }
    }

    private String i(String words) {
        return random.nextInt(4) == 0 ? words.toLowerCase() : words;
    }

    private Sentences.Filled placed(Sentences.Filled filled) {
        var comment = comments.get(random.nextInt(comments.size()));
        boolean first = random.nextBoolean();
        var words = first ? filled.words() + ". " + comment : comment + "\n" + filled.words();
        int shift = first ? 0 : comment.length() + 1;
        return new Sentences.Filled(
                words,
                filled.names().stream()
                        .map(n -> new int[] {n[0] + shift, n[1] + shift})
                        .toList());
    }

    private void untouched() {
        long flagged = comments.stream()
                .filter(words -> !redactor.redact(words).findings().isEmpty())
                .count();
        System.out.printf(
                "%-36s %7.3f %%  of %,d never trained on%n",
                "untouched comments with a proposal", 100.0 * flagged / comments.size(), comments.size());
    }

    /** Combinations aside, which are pointed out and never masked unasked. */
    private void proposals() {
        long proposals = comments.stream()
                .flatMap(words -> shipped.redact(words).findings().stream())
                .filter(finding -> finding.kind() != Kind.COMBINATION)
                .count();
        System.out.printf("%-36s %7d with the lists that ship%n", "proposals in untouched comments", proposals);
    }

    private void flagged(List<String> more) {
        var all = new ArrayList<>(comments);
        int held = all.size();
        all.addAll(more);
        for (int i = 0; i < all.size(); i++) {
            var words = all.get(i);
            for (var finding : shipped.redact(words).findings()) {
                System.out.printf(
                        "%s %s %.2f | %s>>%s<<%s%n",
                        i < held ? "held" : "seen",
                        finding.kind(),
                        finding.sureness(),
                        words.substring(Math.max(0, finding.start() - 40), finding.start())
                                .replace('\n', ' '),
                        words.substring(finding.start(), finding.end()),
                        words.substring(finding.end(), Math.min(words.length(), finding.end() + 30))
                                .replace('\n', ' '));
            }
        }
    }

    private void nonNumbers() {
        int flagged = 0;
        int all = 100_000;
        for (int i = 0; i < all; i++) {
            var words = "it said " + NonNumbers.any(random) + " on the letter";
            flagged += redactor.redact(words).findings().stream().anyMatch(f -> f.kind() == Kind.NHS_NUMBER) ? 1 : 0;
        }
        System.out.printf("%-36s %7.3f %%  of %,d%n", "non-numbers called NHS numbers", 100.0 * flagged / all, all);
    }

    private void speed() {
        long characters = comments.stream().mapToLong(String::length).sum();
        for (int round = 0; round < 3; round++) {
            comments.forEach(redactor::redact);
        }
        long from = System.nanoTime();
        for (int round = 0; round < 3; round++) {
            comments.forEach(redactor::redact);
        }
        double seconds = (System.nanoTime() - from) / 1e9;
        System.out.printf(
                "%-36s %,7.0f a second on one thread (%,.0f characters each)%n",
                "comments", 3 * comments.size() / seconds, (double) characters / comments.size());
    }

    private String any(String[] of) {
        return of[random.nextInt(of.length)];
    }
}

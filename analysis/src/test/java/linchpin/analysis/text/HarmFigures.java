package linchpin.analysis.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import linchpin.analysis.text.harm.Alarm;
import linchpin.analysis.text.redaction.RealComments;
import linchpin.analysis.text.redaction.Sentences;

/**
 * How much harm is heard, and how often something else is: the sentences of harm by what they were used for, and the real comments that
 * nothing was learnt from.
 * usage: HarmFigures COMMENTS.csv WORDS.txt [rung]; WORDS.txt are the demonstration's; rung prints which comments rang (to read, not to keep)
 */
public final class HarmFigures {

    private static final Pattern PLUS_OR_MINUS = Pattern.compile("^[+-]+");

    private HarmFigures() {}

    record Sentence(String part, String harm, String words) {}

    static List<Sentence> sentences(String file) {
        return Sentences.lines("/linchpin/analysis/text/harm/" + file).stream()
                .map(line -> line.split("\t"))
                .map(cells -> new Sentence(cells[0], cells[1], cells[2]))
                .toList();
    }

    public static void main(String[] args) throws IOException {
        try (var reader = CommentReader.shipped()) {
            for (var part : List.of("seen", "unseen", "fresh")) {
                var all = sentences(part.equals("fresh") ? "later-harm.tsv" : "plain-harm.tsv").stream()
                        .filter(each -> each.part().equals(part))
                        .toList();
                for (var question : Question.values()) {
                    print(
                            part + ", as answer to " + question,
                            all.stream().map(Sentence::words).toList(),
                            reader,
                            question);
                }
            }
            var ordinary = RealComments.in(Path.of(args[0]), false);
            print("real comments nothing was learnt from", ordinary, reader, Question.WHY);
            for (var judged : List.of("harm", "may", "none")) {
                print("the demonstration's, judged " + judged, stories(Path.of(args[1]), judged), reader, Question.WHY);
            }
            if (Arrays.asList(args).contains("rung")) {
                ordinary.stream()
                        .filter(words -> !alarms(reader, words, Question.WHY).isEmpty())
                        .forEach(words -> System.out.println(
                                alarms(reader, words, Question.WHY).getFirst().why() + ": " + words));
            }
        }
    }

    /** @return the answers of the demonstration, each by itself, that were judged so by a person before any was read */
    static List<String> stories(Path words, String judged) throws IOException {
        var judgements = Sentences.lines("/linchpin/analysis/text/harm/demonstration.tsv").stream()
                .map(line -> line.split("\t"))
                .toList();
        return Files.readAllLines(words).stream()
                .filter(line -> line.contains(" | ") && !line.startsWith("#") && !line.startsWith("@"))
                .map(line -> line.substring(line.lastIndexOf(" | ") + 3))
                .filter(story -> judgements.stream()
                        .filter(each ->
                                PLUS_OR_MINUS.matcher(story).replaceFirst("").startsWith(each[1]))
                        .map(each -> each[0])
                        .findFirst()
                        .orElse("none")
                        .equals(judged))
                .flatMap(story -> Arrays.stream(story.split(" // ")))
                .map(answer -> PLUS_OR_MINUS.matcher(answer.strip()).replaceFirst(""))
                .toList();
    }

    private static List<Alarm> alarms(CommentReader reader, String words, Question question) {
        return reader.read(new Comment(words, question, null)).alarms();
    }

    private static void print(String what, List<String> all, CommentReader reader, Question question) {
        var rang = all.stream()
                .filter(words -> !alarms(reader, words, question).isEmpty())
                .count();
        System.out.printf("%s: %d of %d rang (%.2f %%)%n", what, rang, all.size(), 100.0 * rang / all.size());
    }
}

package linchpin.evidence.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import linchpin.analysis.figures.Share;
import linchpin.figures.room.NumberBlock;
import linchpin.figures.room.StoryCard;
import org.jspecify.annotations.Nullable;

/**
 * A pack in easy words: one idea a line, a picture beside each group of lines. It has as many stories as numbers, as the pack has.
 *
 * @param good of the scores, those that were good; null where there are too few
 */
record EasyPage(
        String path,
        String question,
        String place,
        List<String> about,
        @Nullable Share good,
        List<Pair> pairs,
        List<String> notKnown,
        List<String> questions) {

    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?])\\s+(?=[\\p{Lu}\\p{N}“])");
    private static final int FEW = 4;

    /** A story and a number that share a row. */
    record Pair(Part story, Part number) {}

    /**
     * @param symbol which picture stands beside it
     * @param quoted whether the lines are somebody's own words
     */
    record Part(String heading, String symbol, List<String> lines, boolean quoted, String after) {}

    static EasyPage of(PackPage page) {
        return new EasyPage(
                page.path(),
                page.question(),
                page.place(),
                List.of(
                        "This paper is about " + page.place() + ".",
                        "It is for a meeting: " + page.meeting() + ".",
                        "The meeting is on " + page.meetingOn() + "."),
                page.good().orElse(null),
                IntStream.range(0, page.halves().stories().size())
                        .mapToObj(place -> new Pair(
                                story(place + 1, page.halves().stories().get(place)),
                                number(page.halves().numbers().get(place))))
                        .toList(),
                page.notKnown().stream()
                        .limit(FEW)
                        .flatMap(line -> sentences(line).stream())
                        .toList(),
                page.questions());
    }

    private static Part story(int position, StoryCard story) {
        var heading = "Story " + position;
        return switch (story) {
            case StoryCard.Quotation told -> new Part(heading, "speech", sentences(told.words()), true, told.by());
            case StoryCard.EmptyRoom kept -> new Part(heading, "silent", sentences(kept.why()), false, "");
        };
    }

    private static Part number(NumberBlock number) {
        var lines = new ArrayList<String>();
        var symbol = switch (number) {
            case NumberBlock.Figures figures -> {
                figures.figures().forEach(figure -> lines.add(figure.value() + " " + figure.label() + "."));
                yield "people";
            }
            case NumberBlock.Months months -> {
                lines.addAll(sentences(months.chart().reading()));
                lines.add(months.chart().measure());
                yield "months";
            }
            case NumberBlock.Parts parts -> {
                parts.rows().entries().forEach(row -> lines.add(shown(row, 0) + ": " + shown(row, 1) + "."));
                yield "talk";
            }
        };
        number.says().forEach(line -> lines.addAll(sentences(line)));
        return new Part(number.heading(), symbol, lines, false, "");
    }

    private static String shown(List<NumberBlock.Entry> row, int place) {
        return row.get(place).cell().shown();
    }

    /** @return the same words, a sentence a line */
    static List<String> sentences(String words) {
        return words.lines()
                .flatMap(SENTENCE::splitAsStream)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}

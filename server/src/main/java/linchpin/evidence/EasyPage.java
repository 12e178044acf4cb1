package linchpin.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A pack in easy words: one idea a line, a picture beside each group of lines. It has as many stories as numbers, as the pack has.
 *
 * @param inHundred of people who gave a score, those who said it was good; -1 where too few did
 */
record EasyPage(
        String path,
        String question,
        String place,
        List<String> about,
        int inHundred,
        List<Pair> pairs,
        List<String> notKnown,
        List<String> questions) {

    private static final Pattern IN_HUNDRED = Pattern.compile("(\\d+) in 100");
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
                inHundred(page),
                page.halves().pairs().stream()
                        .map(pair -> new Pair(story(pair.story()), number(pair.number())))
                        .toList(),
                page.notKnown().stream()
                        .limit(FEW)
                        .flatMap(line -> sentences(line).stream())
                        .toList(),
                page.questions());
    }

    private static int inHundred(PackPage page) {
        return page.halves().numbers().getFirst() instanceof NumberBlock.Figures figures
                ? figures.figures().stream()
                        .map(figure -> IN_HUNDRED.matcher(figure.number()))
                        .filter(java.util.regex.Matcher::matches)
                        .map(found -> Integer.parseInt(found.group(1)))
                        .findFirst()
                        .orElse(-1)
                : -1;
    }

    private static Part story(StoryBlock story) {
        var heading = "Story " + story.position();
        return switch (story) {
            case StoryBlock.Told told -> new Part(heading, "speech", sentences(told.words()), true, told.by());
            case StoryBlock.Untold untold -> new Part(heading, "silent", sentences(untold.why()), false, "");
        };
    }

    private static Part number(NumberBlock number) {
        var lines = new ArrayList<String>();
        var symbol = switch (number) {
            case NumberBlock.Figures figures -> {
                figures.figures().forEach(figure -> lines.add(figure.number() + " " + figure.label() + "."));
                yield "people";
            }
            case NumberBlock.Picture _ -> "months";
            case NumberBlock.Ranking ranking -> {
                ranking.rows().forEach(row -> lines.add(row.name() + ": " + Share.people(row.people()) + "."));
                yield "talk";
            }
        };
        number.says().forEach(line -> lines.addAll(sentences(line)));
        return new Part(number.heading(), symbol, lines, false, "");
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

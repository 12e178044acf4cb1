package linchpin.feedback.imports.scales;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the name of a column of numbers says of them, as in "Rating (1 = very good, 5 = very poor)" or "Stars". */
public final class ScaleName {

    private static final String GOOD =
            "(?:very good|excellent|outstanding|best|great|good|extremely likely|very likely|likely|highest|"
                    + "(?:very |extremely |most |completely )?satisfied|(?:very )?happy|(?:strongly )?agree|positive|high|amazing|love)\\b";
    private static final String BAD =
            "(?:very poor|very bad|poor|bad|worst|terrible|awful|extremely unlikely|very unlikely|unlikely|"
                    + "not (?:at all )?(?:likely|good|satisfied|happy)|(?:very |extremely |completely )?dissatisfied|(?:very )?unhappy|"
                    + "(?:very )?unsatisfied|(?:strongly )?disagree|negative|lowest|low|hate)\\b";
    private static final String IS =
            "(?:\\s|=|:|[-\u2013\u2014]|\\(|\\[|\"|'|\\bis\\b|\\bbeing\\b|\\bmeans\\b|\\bmeaning\\b|\\bthe\\b|\\bfor\\b)*";
    /** "Q1 Likely to recommend" says nothing of a 1. */
    private static final Pattern NUMBER_OF_QUESTION = Pattern.compile(
            "^(?:(?:q|question|fft) ?[0-9]{1,2}[a-z]?\\b|[0-9]{1,2}[ .-]+(?=(?:likely|satisfied|happy|good|agree)\\b))");

    private static final Pattern NUMBER_FIRST =
            Pattern.compile("(?<![0-9.\\p{L}])([0-9]{1,3})" + IS + "(?:(" + BAD + ")|(" + GOOD + "))");
    private static final Pattern WORDS_FIRST =
            Pattern.compile("(?:(" + BAD + ")|(" + GOOD + "))\\s*[=:(\\[]\\s*([0-9]{1,3})");
    private static final Pattern RANGE = Pattern.compile(
            "(?<![0-9.])([0-9]{1,2})\\s?(?:[-\u2013\u2014]|to|\\.\\.)\\s?([0-9]{1,3})(?![0-9])|(?:out of|of|/)\\s?(5|10|100|[0-9]{1,2}|five|ten)\\b");
    private static final Pattern STARS = Pattern.compile(".*(\\bstars?\\b|\u2605|\u2b50).*");
    private static final int BEST_OF_FIVE = 5;
    private static final int MIDDLE = 3;

    private final String name;

    /** @param key the key of a column's name */
    public ScaleName(String key) {
        this.name = NUMBER_OF_QUESTION.matcher(key.replace('_', ' ')).replaceFirst("");
    }

    private record Point(int number, boolean good) {}

    /** @return whether it speaks of another scale than one from 1 to 5, such as one from 0 to 10 */
    public boolean otherScale() {
        var range = RANGE.matcher(name);
        while (range.find()) {
            var of = range.group(3);
            var other = of == null
                    ? !(range.group(1).equals("1") && range.group(2).matches("[56]"))
                            && !(range.group(1).matches("[56]")
                                    && range.group(2).equals("1"))
                    : !of.equals("5") && !of.equals("five");
            if (other) {
                return true;
            }
        }
        var points = points();
        var bothEnds = points.stream().anyMatch(Point::good) && points.stream().anyMatch(point -> !point.good);
        return points.stream().anyMatch(point -> point.number == 0 || point.number > BEST_OF_FIVE)
                || (bothEnds && points.stream().noneMatch(point -> point.number == BEST_OF_FIVE))
                || name.matches(".*\\b(nps|net promoter|per ?cent|percentage)\\b.*|.*%.*");
    }

    /** @return which end it says is good; empty where it says nothing, or two things */
    public Optional<BestEnd> bestEnd() {
        if (otherScale()) {
            return Optional.empty();
        }
        var points = points();
        var low = points.stream().anyMatch(point -> point.number < MIDDLE == point.good && point.number != MIDDLE);
        var high = points.stream().anyMatch(point -> point.number < MIDDLE != point.good && point.number != MIDDLE);
        if (low != high) {
            return Optional.of(low ? BestEnd.LOW : BestEnd.HIGH);
        }
        var ofFive = STARS.matcher(name).matches() || name.matches(".*(out of|/) ?(5|five)\\b.*");
        return !low && ofFive ? Optional.of(BestEnd.HIGH) : Optional.empty();
    }

    private List<Point> points() {
        var points = new ArrayList<Point>();
        var numberFirst = NUMBER_FIRST.matcher(name);
        while (numberFirst.find()) {
            points.add(new Point(Integer.parseInt(numberFirst.group(1)), numberFirst.group(3) != null));
        }
        var wordsFirst = WORDS_FIRST.matcher(name);
        if (points.isEmpty()) {
            while (wordsFirst.find()) {
                points.add(new Point(Integer.parseInt(wordsFirst.group(3)), wordsFirst.group(2) != null));
            }
        }
        return points;
    }
}

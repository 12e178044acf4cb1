package linchpin.analysis.charts.words;

import java.util.List;
import linchpin.analysis.charts.points.Step;

/** Small numbers in words. */
final class NumberWords {

    private static final List<String> WORDS = List.of(
            "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private NumberWords() {}

    /** @return such as "seven months" or "14 months" */
    static String of(int count, Step step) {
        var number = count < WORDS.size() ? WORDS.get(count) : String.valueOf(count);
        return number + " " + (count == 1 ? step.word() : step.words());
    }
}

package linchpin.feedback.imports;

import java.util.Locale;
import java.util.stream.Collectors;
import linchpin.feedback.imports.dates.DateQuestion;

/** The question about two date orders in one column, for people at a terminal. */
final class DateWords {

    private DateWords() {}

    static String question(String column, DateQuestion question) {
        var counts = question.counts();
        var words = new StringBuilder("The column “" + column + "” holds dates in two orders, so nothing was taken.\n");
        words.append(line(counts.dayOnly(), "can only be read day first", counts.dayExamples()));
        words.append(line(counts.monthOnly(), "can only be read month first", counts.monthExamples()));
        words.append(line(counts.either(), "can be read either way", counts.eitherExamples()));
        words.append("How should those be read that can be read either way: day first, month first, or not at all?\n");
        question.deciders()
                .forEach(decider -> words.append("The column “" + decider.name() + "” could decide for "
                        + number(decider.decides()) + " of them and leaves " + number(decider.leaves()) + " open.\n"));
        return words.append(
                        "Answer it once in the wizard (Import, in the browser), remember the mapping, and name it with --profile.")
                .toString();
    }

    private static String line(long count, String how, java.util.List<String> examples) {
        return "  " + number(count) + " " + how
                + (examples.isEmpty() ? "" : examples.stream().collect(Collectors.joining(", ", " (", ")"))) + "\n";
    }

    /** @return as in "1 row" or "1,200 rows" */
    static String rows(long count) {
        return number(count) + (count == 1 ? " row" : " rows");
    }

    static String number(long count) {
        return String.format(Locale.UK, "%,d", count);
    }
}

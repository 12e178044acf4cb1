package linchpin.feedback.imports;

import java.util.Locale;
import java.util.stream.Collectors;
import linchpin.feedback.imports.dates.DateCounts;
import linchpin.feedback.imports.dates.DateQuestion;

/** The question about two date orders in one column, for people at a terminal. */
public final class DateWords {

    private DateWords() {}

    /** @return what is asked of this column, and how to say it */
    public static String question(String column, DateQuestion question) {
        var counts = question.counts();
        if (counts.looksTurned()) {
            return turned(column, counts);
        }
        var words = new StringBuilder("The column “" + column + "” holds dates in two orders, so nothing was taken.\n");
        words.append(line(counts.dayOnly(), "can only be read day first", counts.dayExamples()));
        words.append(line(counts.monthOnly(), "can only be read month first", counts.monthExamples()));
        words.append(line(counts.either(), "can be read either way", counts.eitherExamples()));
        words.append("How should those be read that can be read either way: day first, month first, or not at all?\n");
        question.deciders()
                .forEach(decider -> words.append("The column “" + decider.name() + "” could decide for "
                        + number(decider.decides()) + " of them and leaves " + number(decider.leaves()) + " open.\n"));
        return words.append(
                        "Say --dates dmy, --dates mdy or --dates refuse. Or answer it once in the wizard (Import, in the browser), remember the"
                                + " mapping, and name it with --profile.")
                .toString();
    }

    private static String turned(String column, DateCounts counts) {
        var texts = counts.dayOnly() > 0 ? counts.dayExamples() : counts.monthExamples();
        return "The column “" + column
                + "” holds true dates and dates that are text, and a spreadsheet seems to have turned the true ones"
                + " round, so nothing was taken.\n"
                + line(counts.low(), "true dates have a day up to the 12th", counts.lowExamples())
                + line(counts.dayOnly() + counts.monthOnly(), "texts have a later day", texts)
                + "Say --dates turned to exchange day and month of the true dates, or --dates as-written if they are right. Or answer it once"
                + " in the wizard (Import, in the browser), remember the mapping, and name it with --profile.";
    }

    private static String line(long count, String how, java.util.List<String> examples) {
        return "  " + number(count) + " " + how
                + (examples.isEmpty() ? "" : examples.stream().collect(Collectors.joining(", ", " (", ")"))) + "\n";
    }

    /** @return what it means that rows are known already, and what to do where they are not */
    public static String known(long rows) {
        return "Already known: " + rows(rows) + (rows == 1 ? " looks" : " look")
                + " the same as what came in before, by the number or else by date, place, answer and words. If this file comes from"
                + " another source, such as a kiosk beside text messages, send it again with --another-source NAME: then they count.";
    }

    /** @return what it means that rows say something else than what has their number, and what to do where that is another's */
    public static String disagreeing(long rows) {
        return "Contradicting: " + rows(rows) + (rows == 1 ? " has" : " have")
                + " another date, answer or place than what came in under the same number, or are read otherwise than the same row before. The"
                + " first was believed. If the numbers are those of another source, undo this import, and send the file again with"
                + " --another-source NAME. If the row was read wrongly before, undo that import first.";
    }

    /** @return as in "1 row" or "1,200 rows" */
    public static String rows(long count) {
        return number(count) + (count == 1 ? " row" : " rows");
    }

    static String number(long count) {
        return String.format(Locale.UK, "%,d", count);
    }
}

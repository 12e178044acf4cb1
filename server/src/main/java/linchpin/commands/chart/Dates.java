package linchpin.commands.chart;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates as 2025-03-01, or as 31/03/2025 where the file leaves no doubt that the day comes first: somewhere in it a day is beyond
 * the twelfth.
 */
final class Dates {

    private static final int MONTHS = 12;

    private long doubtful;
    private String example = "";
    private boolean dayFirst;

    /** @return the date; null where it is none */
    @Nullable
    LocalDate read(String cell, long line) {
        var words = cell.strip();
        try {
            return words.indexOf('/') < 0 ? iso(words) : slashed(words, line);
        } catch (DateTimeException | NumberFormatException e) {
            return null;
        }
    }

    private static @Nullable LocalDate iso(String words) {
        if (words.length() != 10 || words.charAt(4) != '-' || words.charAt(7) != '-' || !digits(words, 4, 7)) {
            return null;
        }
        return LocalDate.of(number(words, 0, 4), number(words, 5, 7), number(words, 8, 10));
    }

    private @Nullable LocalDate slashed(String words, long line) {
        int first = words.indexOf('/');
        int second = words.indexOf('/', first + 1);
        if (second < 0
                || first > 2
                || second - first > 3
                || words.length() - second != 5
                || !digits(words, first, second)) {
            return null;
        }
        int day = number(words, 0, first);
        var date = LocalDate.of(number(words, second + 1, words.length()), number(words, first + 1, second), day);
        dayFirst |= day > MONTHS;
        if (doubtful == 0) {
            doubtful = line;
            example = words;
        }
        return date;
    }

    private static boolean digits(String words, int first, int second) {
        for (int i = 0; i < words.length(); i++) {
            if (i != first && i != second && (words.charAt(i) < '0' || words.charAt(i) > '9')) {
                return false;
            }
        }
        return true;
    }

    private static int number(String words, int from, int to) {
        return Integer.parseInt(words, from, to, 10);
    }

    /** Asks for other dates if it stays open which number is the day. */
    void settle(FileProblems problems) {
        if (doubtful > 0 && !dayFirst) {
            problems.at(
                    doubtful,
                    "\"" + example
                            + "\" may begin with the day or with the month, and no date in the file tells which. "
                            + "Please write dates as 2025-03-31.");
        }
    }
}

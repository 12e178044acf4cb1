package linchpin.answers.confirming;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Days after which people are asked again, as somebody types them and as people read them. */
public final class AskAfter {

    private static final int MOST_TIMES = 5;
    private static final int MOST_DAYS = 3650;
    private static final int YEAR = 365;
    private static final int MONTH = 30;
    private static final int WEEK = 7;

    private AskAfter() {}

    /** @return the shortest first; empty where these are no days, or too many; none is a choice too */
    static Optional<List<Integer>> typed(String text) {
        var parts = Arrays.stream(text.split("[,;\\s]+"))
                .filter(part -> !part.isEmpty())
                .toList();
        if (parts.size() > MOST_TIMES || parts.stream().anyMatch(part -> !part.matches("[0-9]{1,4}"))) {
            return Optional.empty();
        }
        var days = parts.stream().map(Integer::valueOf).distinct().sorted().toList();
        return Optional.of(days).filter(all -> all.stream().allMatch(day -> day >= 1 && day <= MOST_DAYS));
    }

    /** @return as in "after 4 weeks and after a year" */
    public static String words(List<Integer> days) {
        return days.isEmpty()
                ? "not again"
                : days.stream().map(day -> "after " + span(day)).collect(Collectors.joining(" and "));
    }

    /** @return about so long, as in "4 weeks", "3 months" or "a year" */
    public static String span(long days) {
        if (days >= YEAR) {
            return counted(days / YEAR, "a year", "years");
        }
        if (days >= 2 * MONTH) {
            return counted(days / MONTH, "a month", "months");
        }
        return days >= WEEK ? counted(days / WEEK, "a week", "weeks") : counted(days, "a day", "days");
    }

    private static String counted(long number, String one, String many) {
        return number == 1 ? one : number + " " + many;
    }

    static String typed(List<Integer> days) {
        return days.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}

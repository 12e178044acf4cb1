package linchpin.evidence;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import linchpin.analysis.figures.FriendsAndFamily;

/** How numbers, months and shares are said: whole ones, "in 100" rather than percentages, and none made of a few people. */
final class Share {

    /** Answers below which no share is made of them. */
    static final int ENOUGH = 10;

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    private Share() {}

    /** @return as in "81 in 100"; where too few answered, that instead */
    static String positive(FriendsAndFamily scores) {
        return enough(scores)
                ? inHundred(scores.veryGood() + scores.good(), scores.total()) + " in 100"
                : tooFew(scores.total());
    }

    static boolean enough(FriendsAndFamily scores) {
        return scores.total() >= ENOUGH;
    }

    static long inHundred(long part, long whole) {
        return new linchpin.analysis.figures.Share(part, whole).inHundred();
    }

    static String tooFew(long total) {
        return switch ((int) Math.min(total, ENOUGH)) {
            case 0 -> "nobody gave a score";
            case 1 -> "only 1 person gave a score: too few for a share";
            default -> "only " + people(total) + " gave a score: too few for a share";
        };
    }

    static String people(long count) {
        return count == 1 ? "1 person" : "%,d people".formatted(count);
    }

    static String month(YearMonth month) {
        return MONTH.format(month);
    }

    static String period(YearMonth first, YearMonth last) {
        return first.equals(last) ? month(first) : month(first) + " to " + month(last);
    }

    /** @return as a sentence begins */
    static String begun(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}

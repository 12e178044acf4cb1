package linchpin.evidence.numbers;

import java.util.Locale;
import linchpin.analysis.figures.FriendsAndFamily;
import linchpin.analysis.figures.Share;
import linchpin.figures.room.MonthChart;
import linchpin.ui.CountNoun;

/** How scores are said in a pack: "in 100" rather than per cent, and no share made of a few. */
public final class Scores {

    /** Scores below which no share is made of them. */
    public static final int ENOUGH = MonthChart.ENOUGH;

    private Scores() {}

    public static boolean enough(FriendsAndFamily scores) {
        return scores.total() >= ENOUGH;
    }

    /** @return as in "81 in 100 scores were good or very good"; where there are too few, that instead */
    public static String good(FriendsAndFamily scores) {
        return enough(scores)
                ? inHundred(scores.veryGood() + scores.good(), scores) + " scores were good or very good"
                : tooFew(scores.total());
    }

    /** @return as in "81 in 100", of scores of which there are enough */
    static String inHundred(long part, FriendsAndFamily scores) {
        return new Share(part, scores.total()).inWords();
    }

    /** @return as in "81 in 100", or that there are too few */
    static String briefly(long part, FriendsAndFamily scores) {
        return enough(scores) ? inHundred(part, scores) : "too few";
    }

    static String tooFew(long total) {
        return switch ((int) Math.min(total, ENOUGH)) {
            case 0 -> "nobody gave a score";
            case 1 -> "only 1 score was given: too few for a share";
            default -> "only " + CountNoun.SCORES.of(total) + " were given: too few for a share";
        };
    }

    /** @return as a sentence, with its stop */
    public static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1) + ".";
    }
}

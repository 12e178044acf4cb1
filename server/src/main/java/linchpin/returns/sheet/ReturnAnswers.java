package linchpin.returns.sheet;

import java.util.List;
import java.util.Optional;
import linchpin.analysis.figures.FriendsAndFamily;
import linchpin.analysis.figures.Share;

/** How answers are written in a return. */
public final class ReturnAnswers {

    public static final List<String> LABELS =
            List.of("Very good", "Good", "Neither good nor poor", "Poor", "Very poor", "Don’t know");

    private ReturnAnswers() {}

    /** @return the six counts, in the order of their codes */
    public static List<Long> of(FriendsAndFamily answers) {
        return List.of(
                answers.veryGood(),
                answers.good(),
                answers.neither(),
                answers.poor(),
                answers.veryPoor(),
                answers.dontKnow());
    }

    /**
     * By the national publication's own rounding and not by ours, for that is what will be read there: it keeps the fraction and shows it
     * in whole per cent, so that 99.6 % is 100 % and 0.4 % is 0 %.
     *
     * @return what stands for none where there is no value
     */
    static String published(Optional<Share> share, String none) {
        return share.map(one -> one.rounded() + "%").orElse(none);
    }
}

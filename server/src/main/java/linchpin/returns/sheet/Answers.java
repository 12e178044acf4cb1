package linchpin.returns.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.OptionalDouble;
import linchpin.analysis.figures.FriendsAndFamily;

/** How answers are written in a return. */
public final class Answers {

    public static final List<String> LABELS =
            List.of("Very good", "Good", "Neither good nor poor", "Poor", "Very poor", "Don’t know");

    private Answers() {}

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

    /** @return in whole per cent, as published; what stands for none where there is no value */
    public static String percent(OptionalDouble share, String none) {
        return share.isEmpty()
                ? none
                : BigDecimal.valueOf(share.getAsDouble())
                                .movePointRight(2)
                                .setScale(0, RoundingMode.HALF_UP)
                                .toPlainString()
                        + "%";
    }
}

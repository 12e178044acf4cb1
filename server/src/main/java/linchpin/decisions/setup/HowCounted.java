package linchpin.decisions.setup;

import java.math.BigDecimal;
import java.util.List;
import linchpin.analysis.tally.places.Places;
import linchpin.decisions.How;
import org.jspecify.annotations.Nullable;

/** By which numbers and rules votes are counted. */
final class HowCounted {

    private static final int MOST_DOTS = 1000;
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final Asked asked;
    private final SetUpForm form;

    HowCounted(Asked asked, SetUpForm form) {
        this.asked = asked;
        this.form = form;
    }

    /** As in the rules, each null where the way of deciding has no such thing. */
    record Scale(
            @Nullable String majority,
            @Nullable String most,
            @Nullable String each,
            int seats,
            boolean spread) {

        Scale(@Nullable String majority, @Nullable String most, @Nullable String each, int seats) {
            this(majority, most, each, seats, false);
        }
    }

    Scale scale(How how, int options) {
        var seats = how.single() ? 1 : seats(options);
        return switch (how) {
            case YESNO -> new Scale(majority(), null, null, seats);
            case SCORE -> new Scale(null, top(), null, seats);
            case DOTS -> dots(seats, options);
            case RANK, CONSENT, MARKS -> new Scale(null, null, null, seats);
        };
    }

    private int seats(int options) {
        return asked.whole(
                "way.seats",
                form.way().seats(),
                1,
                Math.max(1, options - 1),
                "Enter how many are chosen: at least 1, and fewer than there are options");
    }

    private @Nullable String majority() {
        return asked.number(
                        "way.majority",
                        form.way().majority(),
                        number -> number.compareTo(HUNDRED) < 0,
                        "Enter a percentage from 0 up to 99, such as 50")
                .orElse(null);
    }

    private @Nullable String top() {
        return asked.number(
                        "way.top",
                        form.way().top(),
                        number -> number.signum() > 0,
                        "Enter the top of the scale, such as 5")
                .orElse(null);
    }

    private Scale dots(int seats, int options) {
        var dots = asked.whole(
                "way.most", form.way().most(), 1, MOST_DOTS, "Enter how many dots everybody has, such as 4");
        var each = asked.whole(
                "way.each",
                form.way().each(),
                1,
                Math.max(1, dots),
                "Enter how many dots may lie on one option: at least 1, and no more than everybody has");
        var spread = seats > 1 && form.way().spread().equals("yes");
        if (spread && !Places.canBeSpread(options, seats)) {
            asked.wrong(
                    "way.spread",
                    "There are more than %,d ways to choose %d of %d. Choose those with the most dots, or from fewer options"
                            .formatted(Places.MOST_WAYS, seats, options));
        }
        return new Scale(null, String.valueOf(dots), String.valueOf(each), seats, spread);
    }

    void choices(How how) {
        oneOf("way.absent", form.way().absent(), how != How.CONSENT, "void", "lapse");
        oneOf("way.abstaining", form.way().abstaining(), how.single(), "yes", "no");
        oneOf("way.secret", form.way().secret(), true, "yes", "no");
        oneOf("way.listed", form.way().listed(), true, "yes", "no");
    }

    private void oneOf(String field, String chosen, boolean needed, String... known) {
        if (needed && !List.of(known).contains(chosen)) {
            asked.wrong(field, "Choose one");
        }
    }

    @Nullable
    String closeWithin(How how) {
        return how.single() || form.way().closeWithin().isEmpty()
                ? null
                : asked.number(
                                "way.closeWithin",
                                form.way().closeWithin(),
                                number -> number.compareTo(HUNDRED) <= 0,
                                "Enter points from 0 to 100, such as 3, or leave it empty")
                        .orElse(null);
    }
}

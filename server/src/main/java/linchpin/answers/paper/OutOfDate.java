package linchpin.answers.paper;

import java.util.Arrays;
import linchpin.answers.PublishedAnswer;
import linchpin.matters.Matter;
import org.jspecify.annotations.Nullable;

/** Why what hangs on a wall is not right any more. The worst stands first. */
enum OutOfDate {
    WITHDRAWN("The answer was taken back. Take it down."),
    CORRECTED("The words changed."),
    BACK("People who were asked said half, or no. This copy does not say so."),
    CLOSED("It was closed, not resolved. This copy does not say so."),
    OTHERWISE("What people say to it changed."),
    RENAMED("Its name or its place changed.");

    private final String label;

    OutOfDate(String label) {
        this.label = label;
    }

    /** @return as people read it */
    String label() {
        return label;
    }

    /**
     * @param now what is published; null where nothing is
     * @param place of the matter, as it is called now
     * @return null while the copy is right
     */
    static @Nullable OutOfDate of(Copy copy, @Nullable PublishedAnswer now, Matter matter, String place) {
        if (now == null) {
            return WITHDRAWN;
        }
        if (now.version() != copy.version()) {
            return CORRECTED;
        }
        var standing = standing(copy.standing(), StandsAs.of(now, matter));
        var words =
                Paper.content(matter.title(), place, now.youSaid(), now.kind().label(), now.we());
        return standing != null || Arrays.equals(words, copy.content()) ? standing : RENAMED;
    }

    /** What is confirmed since claims less than it could: that is no reason to take it down. */
    private static @Nullable OutOfDate standing(StandsAs said, StandsAs now) {
        if (said == now || (said == StandsAs.CLAIMED && now == StandsAs.CONFIRMED)) {
            return null;
        }
        return switch (now) {
            case BACK -> BACK;
            case CLOSED -> CLOSED;
            case CLAIMED, CONFIRMED -> OTHERWISE;
        };
    }
}

package linchpin.proposals.journey;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The whole way of a proposal, as its page prints it.
 *
 * @param shut whether it cannot leave the first stage yet
 * @param mayMove whether whoever looks may move it on
 * @param steps one for each stage
 */
public record WholeJourney(Stamp stamp, boolean shut, boolean mayMove, List<Line> steps) {

    /**
     * A stage on the way.
     *
     * @param says whether patients took part in it, in words
     * @param now whether it stands there
     * @param reached whether it stands there or stood there
     * @param moves how it came there each time, with who moved it, in which role, when and why
     * @param acts what patients did in it
     */
    public record Line(
            String label,
            String meaning,
            String says,
            boolean now,
            boolean reached,
            List<Move> moves,
            List<String> acts) {}

    /**
     * @param by who moved it and in which role
     * @param why as they said
     */
    public record Move(String from, String day, String by, String why) {}

    /** @return where it stands; null for nowhere */
    public @Nullable Line now() {
        return steps.stream().filter(Line::now).findFirst().orElse(null);
    }
}

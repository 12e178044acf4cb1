package linchpin.proposals.journey;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import linchpin.proposals.PartTaken;
import linchpin.proposals.Stage;

/** The whole journey of a proposal: in which of its stages patients took part. */
final class Journey {

    private Journey() {}

    /** What became of a stage. */
    enum Reached {
        /** It stands there. */
        NOW,
        /** It stood there. */
        BEFORE,
        /** It went past it. */
        PASSED_OVER,
        /** It may still come there. */
        NOT_YET
    }

    /** @param parts what patients did while it was in this stage */
    record Step(Stage stage, Reached reached, List<PartTaken> parts) {

        /** @return whether somebody could have taken part in it, and no patient did */
        boolean without() {
            return parts.isEmpty() && (reached == Reached.NOW || reached == Reached.BEFORE);
        }
    }

    /**
     * @param entered the stages that it was ever in
     * @return one for each stage, in their order
     */
    static List<Step> of(Set<Stage> entered, Stage now, List<PartTaken> parts) {
        var counted = FirstInvolved.counted(parts);
        return Arrays.stream(Stage.values())
                .map(stage -> new Step(
                        stage,
                        reached(stage, entered, now),
                        counted.stream()
                                .filter(part -> part.stageThen() == stage)
                                .toList()))
                .toList();
    }

    private static Reached reached(Stage stage, Set<Stage> entered, Stage now) {
        if (stage == now) {
            return Reached.NOW;
        }
        if (entered.contains(stage)) {
            return Reached.BEFORE;
        }
        return stage.compareTo(now) < 0 ? Reached.PASSED_OVER : Reached.NOT_YET;
    }
}

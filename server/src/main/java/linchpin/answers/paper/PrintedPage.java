package linchpin.answers.paper;

import java.util.List;
import java.util.Objects;
import linchpin.ui.Days;
import org.jspecify.annotations.Nullable;

/**
 * What the list of printed copies prints.
 *
 * @param fresh those that somebody comes from printing, to open now
 * @param outOfDate what is to come down or to be replaced, the worst first
 * @param right what hangs and is right
 * @param down some of those that came down last
 */
record PrintedPage(List<Line> fresh, List<Line> outOfDate, List<Line> right, List<Line> down) {

    boolean empty() {
        return outOfDate.isEmpty() && right.isEmpty() && down.isEmpty();
    }

    /**
     * Copies that were printed at once.
     *
     * @param by who printed them
     * @param why they are out of date; null while they are right
     * @param since what a new copy could say beyond it; empty for nothing
     */
    record Line(
            Copy copy,
            String title,
            String place,
            String by,
            @Nullable OutOfDate why,
            String since) {

        String id() {
            return copy.id().toString();
        }

        String answer() {
            return "/answers/" + copy.answerId().id();
        }

        /** @return where they hang, as far as anybody said */
        String hangs() {
            return copy.hangs() == null ? "Nobody said where it hangs" : copy.hangs();
        }

        String printed() {
            return "Printed by " + by + " on " + Days.full(copy.printedOn()) + ", version " + copy.version();
        }

        /** @return what became of it and when */
        String ended() {
            var how = Ended.chosen(Objects.requireNonNullElse(copy.ended(), ""))
                    .map(Ended::label)
                    .orElse("Hangs");
            return copy.endedOn() == null ? how : how + " on " + Days.full(copy.endedOn());
        }
    }
}

package linchpin.evidence.numbers;

import java.util.ArrayList;
import java.util.List;
import linchpin.ui.CountNoun;
import linchpin.ui.Days;

/** What a pack cannot tell. It is said as plainly as what it can. */
public final class NotKnown {

    private static final int MOST_NAMED = 4;

    private NotKnown() {}

    public static List<String> of(PackFigures counted) {
        var lines = new ArrayList<String>();
        lines.add("We only know about people who spoke up. People who did not may see it in another way.");
        lines.add("We count pieces of feedback, not people. Somebody who spoke up twice counts twice.");
        unscored(counted, lines);
        months(counted, lines);
        lines.add("A story tells what it was like for one person. It does not tell how often it happens.");
        lines.add("A number tells how often. It does not tell why.");
        lines.add("The stories are from people who said yes to that. Other people had things to say too.");
        if (!counted.themes().isEmpty()) {
            lines.add(
                    "A computer and people sort the comments by what they are about. Some are put in the wrong place.");
        }
        if (counted.waiting() > 0) {
            lines.add("Some things were said just before we counted. They are not in the numbers yet.");
        }
        lines.add("We do not say here who the people are. Some groups may be missing.");
        return lines;
    }

    private static void unscored(PackFigures counted, List<String> lines) {
        var unscored = counted.unscored();
        if (unscored > 0) {
            lines.add(CountNoun.FEEDBACK.of(unscored) + (unscored == 1 ? " has" : " have")
                    + " no score, or one we could not read. That is not in the shares.");
        }
    }

    private static void months(PackFigures counted, List<String> lines) {
        var small = counted.months().stream()
                .filter(month -> !Scores.enough(month.count().answers()))
                .map(month -> Days.month(month.month()))
                .toList();
        if (small.isEmpty()) {
            return;
        }
        if (small.size() == counted.months().size()) {
            lines.add("Fewer than " + Scores.ENOUGH
                    + " scores were given in each month. That is too few for a share by month.");
            return;
        }
        var named = small.size() <= MOST_NAMED ? String.join(", ", small) : small.size() + " of the months";
        lines.add("Fewer than " + Scores.ENOUGH + " scores were given in " + named + ". That is too few for a share.");
    }
}

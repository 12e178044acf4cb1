package linchpin.evidence;

import java.util.ArrayList;
import java.util.List;

/** What a pack cannot tell. It is said as plainly as what it can. */
final class NotKnown {

    private static final int MOST_NAMED = 4;

    private NotKnown() {}

    static List<String> of(Counted counted) {
        var lines = new ArrayList<String>();
        lines.add("We only know about people who spoke up. People who did not may see it in another way.");
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

    private static void unscored(Counted counted, List<String> lines) {
        var unscored = counted.unscored();
        if (unscored > 0) {
            lines.add(Share.people(unscored) + " gave no score, or one we could not read. They are not in the shares.");
        }
    }

    private static void months(Counted counted, List<String> lines) {
        var small = counted.months().stream()
                .filter(month -> !Share.enough(month.scores()))
                .map(month -> Share.month(month.month()))
                .toList();
        if (small.isEmpty()) {
            return;
        }
        if (small.size() == counted.months().size()) {
            lines.add("Fewer than " + Share.ENOUGH
                    + " people gave a score in each month. That is too few for a share by month.");
            return;
        }
        var named = small.size() <= MOST_NAMED ? String.join(", ", small) : small.size() + " of the months";
        lines.add("Fewer than " + Share.ENOUGH + " people gave a score in " + named + ". That is too few for a share.");
    }
}

package linchpin.evidence.stories;

import java.util.ArrayList;
import java.util.List;
import linchpin.ui.CountNoun;
import org.jspecify.annotations.Nullable;

/**
 * How the stories of a pack were chosen, as it tells its readers.
 *
 * @param quotable how many could be quoted; null, as the two after it, where that is not known, as of packs made before it was kept
 * @param compared how many different ones were compared with the question; 0 where the machine had read none
 * @param nearest how many were nearest and looked at
 * @param standing how many stand there now
 * @param takenOut how many people took out since
 */
public record HowChosen(
        @Nullable Integer quotable,
        @Nullable Integer compared,
        @Nullable Integer nearest,
        int standing,
        int takenOut) {

    public static final String NOT_READ =
            "A computer had not read the stories yet. So they were not chosen for what they mean.";

    /** @return in short, for the head of the stories */
    public String brief() {
        if (compared == null || nearest == null || compared == 0) {
            return "";
        }
        return (nearest == 1
                        ? "We looked at the 1 story nearest in meaning to the question."
                        : "We looked at the " + CountNoun.number(nearest)
                                + " stories nearest in meaning to the question.")
                + " " + stand(standing)
                + (takenOut == 0 ? "" : " " + gone());
    }

    private static String stand(int standing) {
        return switch (standing) {
            case 0 -> "None stands here.";
            case 1 -> "1 stands here.";
            default -> CountNoun.number(standing) + " stand here.";
        };
    }

    private String gone() {
        return takenOut == 1
                ? "Somebody took out 1. The reason is at the end."
                : "People took out " + takenOut + ". The reasons are at the end.";
    }

    /** @return all of it, a line each */
    public List<String> lines() {
        var lines = new ArrayList<String>();
        if (quotable != null && compared != null && nearest != null && quotable > 0) {
            if (compared == 0) {
                lines.add(NOT_READ);
            } else {
                lines.add("We may quote " + stories(quotable) + " about this. A computer compared " + stories(compared)
                        + " with the question, by what they mean. The same words count once."
                        + " If there are very many, it takes the newest of each month.");
                lines.add(brief());
            }
        }
        lines.addAll(ChooseStories.RULE);
        return lines;
    }

    private static String stories(int count) {
        return count == 1 ? "1 story" : CountNoun.number(count) + " stories";
    }
}

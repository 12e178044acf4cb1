package linchpin.analysis.text;

import java.util.Locale;
import java.util.regex.Pattern;

/** The kind of question a comment answers. It changes what an answer means: "Nothing" is praise when asked what could be better. */
public enum Question {
    /** Why did you give that score? */
    WHY(0),
    /** What was good? */
    WHAT_WAS_GOOD(1),
    /** What could we do better? */
    WHAT_COULD_BE_BETTER(2),
    /** Anything else, and where no question is known. */
    OTHER(3);

    private static final Pattern BETTER = Pattern.compile(
            "\\b(better|improve|improved|improvement|improvements|differently|not (so )?(good|well))\\b");
    private static final Pattern BOTH = Pattern.compile("\\bdissatisfied\\b|\\bgood or bad\\b|\\bgood and bad\\b");
    private static final Pattern GOOD =
            Pattern.compile("\\b(good|well|best|liked?|enjoy(ed)?|positive|satisfied|pleased|helpful)\\b");
    private static final Pattern REASON = Pattern.compile("\\b(why|reason|because|explain)\\b");

    private final int place;

    Question(int place) {
        this.place = place;
    }

    /** @return where the model was taught to look for it */
    int place() {
        return place;
    }

    /** @return the kind of a question by its wording, as suppliers' files give it; {@link #OTHER} where it is not one of the usual */
    public static Question of(String wording) {
        var words = wording.toLowerCase(Locale.ROOT);
        if (REASON.matcher(words).find()) {
            return WHY;
        }
        if (BOTH.matcher(words).find()) {
            return OTHER;
        }
        if (BETTER.matcher(words).find()) {
            return WHAT_COULD_BE_BETTER;
        }
        return GOOD.matcher(words).find() ? WHAT_WAS_GOOD : OTHER;
    }
}

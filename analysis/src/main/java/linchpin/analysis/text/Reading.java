package linchpin.analysis.text;

import java.util.List;
import linchpin.analysis.text.harm.Alarm;
import org.jspecify.annotations.Nullable;

/**
 * What a reader makes of a comment. A suggestion, to be confirmed or corrected by a person.
 *
 * @param outcome whether there was something to read
 * @param reason in a sentence, where it could not be read or said nothing; otherwise empty
 * @param themes all themes the reader knows, the most probable first
 * @param feeling by the words alone
 * @param feelingWithScore by the words and the score together; null where no score was given
 * @param parts the comment in pieces of one feeling each, in order; a comment of one piece has one part
 * @param alarms places that a person should look at today
 * @param readingAge years of age at which most people could read it; null where it is too short to say
 * @param vector its meaning as 384 numbers of unit length, for finding what is alike; all zeros where it was not read
 */
public record Reading(
        Outcome outcome,
        String reason,
        List<ThemeReading> themes,
        Feeling feeling,
        @Nullable Feeling feelingWithScore,
        List<Part> parts,
        List<Alarm> alarms,
        @Nullable Double readingAge,
        float[] vector) {

    /** Whether there was something to read. */
    public enum Outcome {
        READ,
        /** Blank, or words that say that there is no answer. */
        NOTHING_SAID,
        /** Not in words this reader knows; a person must look. */
        CANNOT_READ
    }

    /** @return the themes assigned, the most probable first; none where the comment is "not assigned" */
    public List<String> assigned() {
        return themes.stream()
                .filter(ThemeReading::assigned)
                .map(ThemeReading::theme)
                .toList();
    }

    /** @return the feeling by all that is known: with the score where there is one, by the words alone where not */
    public Feeling bestFeeling() {
        return feelingWithScore == null ? feeling : feelingWithScore;
    }
}

package linchpin.analysis.text;

import org.jspecify.annotations.Nullable;

/**
 * What someone wrote, with what is known of the asking.
 *
 * @param words exactly as they were given
 * @param question the kind of question they answer
 * @param score the answer to the Friends and Family question, 1 very good to 5 very poor; null where there is none or "don't know"
 */
public record Comment(
        String words, Question question, @Nullable Integer score) {

    /** Takes any number for a score; what is not 1 to 5 counts as none. */
    public Comment {
        score = score == null || score < 1 || score > 5 ? null : score;
    }

    /** @return a comment of which only the words are known; read as an answer to "why", which was found to mislead least */
    public static Comment of(String words) {
        return new Comment(words, Question.WHY, null);
    }
}

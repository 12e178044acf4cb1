package linchpin.organisation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What an answer to a choosing question is worth, and what it is counted as, by the reference data. */
public final class AnswerScale {

    private static final int UNANSWERED = 0;
    private static final int UNKNOWN = 7;

    private final Map<String, Questions.Answer> answers;
    private final Set<String> counted;

    /** @param answers of all questions */
    public AnswerScale(List<Questions.Answer> answers) {
        this.answers = answers.stream()
                .collect(Collectors.toMap(answer -> key(answer.questionSet(), answer.code()), Function.identity()));
        this.counted = answers.stream()
                .filter(answer -> answer.countsAs() != null)
                .map(Questions.Answer::questionSet)
                .collect(Collectors.toSet());
    }

    /**
     * @param score 1 best to 5 worst; null for an answer that carries none
     * @param countsAs the national code it is counted by, 1 "very good" to 6 "don't know"; 7 for an answer to a question that is counted
     *     of which nobody knows the meaning, 0 for no answer to one
     */
    public record Worth(@Nullable Integer score, int countsAs) {

        /** Of no answer at all. */
        public static final Worth NOTHING = new Worth(null, UNANSWERED);
    }

    /**
     * @param questionSet that was answered; null for none
     * @param code of the answer as received; null for none
     */
    public Worth of(@Nullable String questionSet, @Nullable String code) {
        if (questionSet == null || code == null) {
            return Worth.NOTHING;
        }
        var answer = answers.get(key(questionSet, code));
        if (answer == null) {
            return unknown(questionSet);
        }
        return new Worth(answer.score(), answer.countsAs() == null ? UNANSWERED : answer.countsAs());
    }

    /** @return of an answer to this question that nobody has given a meaning */
    public Worth unknown(String questionSet) {
        return new Worth(null, counted.contains(questionSet) ? UNKNOWN : UNANSWERED);
    }

    private static String key(String questionSet, String code) {
        return questionSet + " " + code;
    }
}

package linchpin.feedback.giving;

import java.time.LocalDate;
import java.util.List;
import linchpin.organisation.Questions;
import linchpin.ui.Choice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What is asked on a day.
 *
 * @param set the choosing question; null when none is asked
 * @param answers to it
 * @param texts the questions answered in one's own words
 */
public record QuestionsToday(
        Questions.@Nullable QuestionSet set, List<Questions.Answer> answers, List<Questions.TextQuestion> texts) {

    /** @return the answers to choose from */
    public List<Choice> choices() {
        return answers.stream()
                .map(answer -> new Choice(answer.code(), answer.label()))
                .toList();
    }

    /** @return the code of the question; null when none is asked or nothing was chosen */
    @Nullable
    public String setAnswered(@Nullable String answer) {
        return set == null || answer == null ? null : set.code();
    }

    /** @return the answer's code; null when it is none of the question's */
    @Nullable
    public String known(String answer) {
        return answers.stream()
                .map(Questions.Answer::code)
                .filter(answer::equals)
                .findFirst()
                .orElse(null);
    }

    /** @return the label of the answer; empty when nothing was chosen */
    public String label(String answer) {
        return answers.stream()
                .filter(known -> known.code().equals(answer))
                .map(Questions.Answer::label)
                .findFirst()
                .orElse("");
    }

    /** Looks it up in the dated reference data. */
    @Component
    public static class Reference {

        private final Questions questions;

        Reference(Questions questions) {
            this.questions = questions;
        }

        public QuestionsToday on(LocalDate day) {
            var set = questions.askedOn(day).orElse(null);
            return new QuestionsToday(
                    set, set == null ? List.of() : questions.answers(set.code()), questions.textQuestions(day));
        }
    }
}

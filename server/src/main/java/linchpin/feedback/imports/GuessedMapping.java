package linchpin.feedback.imports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import linchpin.feedback.Channels;
import linchpin.feedback.imports.mapping.AnswerWords;
import linchpin.feedback.imports.mapping.Choices;
import linchpin.feedback.imports.mapping.Survey;
import linchpin.organisation.Questions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the names and values of a file suggest, by the questions and channels known today. */
@Component
class GuessedMapping {

    private final Questions questions;
    private final Channels channels;
    private final Clock clock;

    GuessedMapping(Questions questions, Channels channels, Clock clock) {
        this.questions = questions;
        this.channels = channels;
        this.clock = clock;
    }

    /** @return the channels in use today, label by code */
    @Transactional(readOnly = true)
    public Map<String, String> channels() {
        return channels.on(LocalDate.now(clock));
    }

    /** @return what can be made of this file, by its names and values */
    @Transactional(readOnly = true)
    public Choices choices(Survey survey) {
        return new Choices(survey, new AnswerWords(questions.all(), questions.answers()), channels());
    }

    /** @return the label of each answer, by its question and code with a colon between */
    @Transactional(readOnly = true)
    public Map<String, String> answerLabels() {
        return questions.answers().stream()
                .collect(Collectors.toMap(
                        answer -> answer.questionSet() + ":" + answer.code(), Questions.Answer::label));
    }
}

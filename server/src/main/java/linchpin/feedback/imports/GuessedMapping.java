package linchpin.feedback.imports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
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

    @Transactional(readOnly = true)
    public Choices choices(Survey survey) {
        return new Choices(survey, answers(), channels());
    }

    /** @return the answers of every question asked here, now and before */
    @Transactional(readOnly = true)
    public AnswerWords answers() {
        return new AnswerWords(questions.all(), questions.answers());
    }
}

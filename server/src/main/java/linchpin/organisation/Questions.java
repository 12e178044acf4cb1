package linchpin.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import linchpin.platform.ReadOnce;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The questions people are asked, as dated reference data. */
@Component
public class Questions {

    private final JdbcClient jdbc;

    Questions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A question answered by choosing. Its answers form a series of their own, never joined with another question's.
     *
     * @param validTo last day it was asked; null while it is
     */
    public record QuestionSet(
            String code,
            String wording,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {}

    /**
     * An answer that can be chosen.
     *
     * @param code as submitted nationally
     * @param score 1 best to 5 worst; null for an answer that carries none, like "don't know"
     * @param countsAs the national code it is counted by; null where the question is a series of its own, never counted with others
     */
    public record Answer(
            String questionSet,
            String code,
            String label,
            @Nullable Integer score,
            @Nullable Integer countsAs) {}

    /** A question answered in one's own words. */
    public record TextQuestion(String code, String wording, QuestionClass questionClass) {}

    /** @return the Friends and Family question asked on that day */
    @ReadOnce(forAll = true)
    @Transactional(readOnly = true)
    public Optional<QuestionSet> askedOn(LocalDate day) {
        return jdbc.sql("""
                        select code, wording, valid_from, valid_to from organisation.question_set
                        where :day >= valid_from and (valid_to is null or :day <= valid_to) order by valid_from desc limit 1""").param("day", day).query(QuestionSet.class).optional();
    }

    /** @return every question ever asked, the latest first */
    @ReadOnce(forAll = true)
    @Transactional(readOnly = true)
    public List<QuestionSet> all() {
        return jdbc.sql(
                        "select code, wording, valid_from, valid_to from organisation.question_set order by valid_from desc")
                .query(QuestionSet.class)
                .list();
    }

    /** @return the answers of every question, by question and code */
    @ReadOnce(forAll = true)
    @Transactional(readOnly = true)
    public List<Answer> answers() {
        return jdbc.sql(
                        "select question_set, code, label, score, counts_as from organisation.answer order by question_set, code")
                .query(Answer.class)
                .list();
    }

    /** @return the answers of one question, by code */
    @ReadOnce(forAll = true)
    @Transactional(readOnly = true)
    public List<Answer> answers(String questionSet) {
        return answers().stream()
                .filter(answer -> answer.questionSet().equals(questionSet))
                .toList();
    }

    /** @return what every answer is worth */
    @ReadOnce(forAll = true)
    @Transactional(readOnly = true)
    public AnswerScale scale() {
        return new AnswerScale(answers());
    }

    /** @return the latest question whose answers are counted in figures and returns */
    @ReadOnce(forAll = true)
    @Transactional(readOnly = true)
    public QuestionSet counted() {
        return jdbc.sql("""
                        select q.code, q.wording, q.valid_from, q.valid_to from organisation.question_set q
                        where exists (select 1 from organisation.answer a where a.question_set = q.code and a.counts_as is not null)
                        order by q.valid_from desc limit 1""").query(QuestionSet.class).single();
    }

    /** @return the free-text questions asked on that day, in order */
    @ReadOnce(forAll = true)
    @Transactional(readOnly = true)
    public List<TextQuestion> textQuestions(LocalDate day) {
        return jdbc.sql("""
                        select code, wording, upper(class collate "C") as question_class from organisation.text_question
                        where :day >= valid_from and (valid_to is null or :day <= valid_to) order by ordinal""").param("day", day).query(TextQuestion.class).list();
    }
}

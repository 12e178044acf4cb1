package linchpin.feedback.register;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.acts.FeedbackAct;
import linchpin.feedback.acts.FeedbackDeed;
import linchpin.history.History;
import linchpin.organisation.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a giver chose when they sent the same form again: the last choice holds. But a form can only take back what it allowed: an older page
 * that is sent once more, by Back, by Reload or from another tab, must never undo a no. A yes is given anew on the receipt's page.
 */
@Component
public class LastChoice {

    private final JdbcClient jdbc;
    private final Questions questions;
    private final History history;
    private final Register register;

    LastChoice(JdbcClient jdbc, Questions questions, History history, Register register) {
        this.register = register;
        this.jdbc = jdbc;
        this.questions = questions;
        this.history = history;
    }

    /**
     * What came of it.
     *
     * @param changed whether anything that was chosen is different now
     * @param noStands whether more was allowed this time than before, and is not: the earlier no stands
     */
    public record Kept(boolean changed, boolean noStands) {

        static final Kept AS_IT_WAS = new Kept(false, false);
    }

    private record Row(
            @Nullable String questionSet,
            @Nullable String answerCode,
            String about,
            @Nullable LocalDate happenedIn,
            int grade,
            boolean publish,
            boolean withdrawn,
            @Nullable String name,
            @Nullable String reach) {

        /** What was left open this time is no choice, and changes none. */
        Telling before() {
            return Telling.of(List.of())
                    .answering(questionSet, answerCode)
                    .about(AboutWhom.chosen(about))
                    .in(happenedIn == null ? null : YearMonth.from(happenedIn));
        }
    }

    /** Makes the last choice hold; nothing is changed of what was taken back. */
    @Transactional
    public Kept hold(FeedbackId feedback, Telling again) {
        var row = jdbc.sql("""
                        select f.question_set, f.answer_code, f.about, f.happened_in, f.grade, f.publish, f.withdrawn, c.name, c.reach
                        from feedback.feedback f
                        left join feedback.contact c on c.org_id = f.org_id and c.feedback_id = f.id
                        where f.id = :id for no key update of f""").param("id", feedback.id()).query(Row.class).single();
        if (row.withdrawn()) {
            return Kept.AS_IT_WAS;
        }
        var quoted = quoted(feedback, row, again);
        var known = known(feedback, row, again);
        var chosen = chosen(feedback, row, again);
        return new Kept(
                quoted || known || chosen,
                (again.publish() && !row.publish()) || again.grade().stored() > row.grade());
    }

    private boolean quoted(FeedbackId feedback, Row row, Telling again) {
        if (!row.publish() || again.publish()) {
            return false;
        }
        jdbc.sql("update feedback.feedback set publish = false where id = :id")
                .param("id", feedback.id())
                .update();
        did(feedback, FeedbackAct.CONSENT_TAKEN_BACK, Map.of());
        return true;
    }

    private boolean known(FeedbackId feedback, Row row, Telling again) {
        var grade = again.grade();
        var same = grade.stored() == row.grade()
                && Objects.equals(again.name(), row.name())
                && Objects.equals(again.reach(), row.reach());
        if (same || grade.stored() > row.grade()) {
            return false;
        }
        jdbc.sql("update feedback.feedback set grade = :grade where id = :id")
                .param("grade", grade.stored())
                .param("id", feedback.id())
                .update();
        register.known(feedback, grade, again.name(), again.reach());
        did(feedback, FeedbackAct.MADE_KNOWN, Map.of("grade", grade.name()));
        return true;
    }

    private boolean chosen(FeedbackId feedback, Row row, Telling again) {
        var last = again.completedBy(row.before());
        var worth = questions.scale().of(last.questionSet(), last.answerCode());
        var changed = jdbc.sql("""
                        select feedback.choose_again(:id, :asked, :chosen, cast(:score as smallint), cast(:counts as smallint), :about,
                                                     cast(:happened as date))""")
                .param("id", feedback.id())
                .param("asked", last.questionSet())
                .param("chosen", last.answerCode())
                .param("score", worth.score())
                .param("counts", worth.countsAs())
                .param("about", last.about().stored())
                .param("happened", TellingColumn.HAPPENED_IN.written(last))
                .query(Boolean.class)
                .single();
        if (changed) {
            did(feedback, FeedbackAct.CHOSE_AGAIN, Map.of("was", label(row.questionSet(), row.answerCode())));
        }
        return changed;
    }

    private String label(@Nullable String question, @Nullable String answer) {
        if (question == null || answer == null) {
            return "";
        }
        return questions.answers(question).stream()
                .filter(known -> known.code().equals(answer))
                .map(Questions.Answer::label)
                .findFirst()
                .orElse(answer);
    }

    private void did(FeedbackId feedback, FeedbackAct kind, Map<String, String> facts) {
        history.did(new FeedbackDeed(feedback, kind, facts), null);
    }
}

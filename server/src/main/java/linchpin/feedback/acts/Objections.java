package linchpin.feedback.acts;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import linchpin.feedback.FeedbackId;
import linchpin.history.ActId;
import linchpin.history.History;
import linchpin.history.Reader;
import linchpin.history.Recorded;
import linchpin.history.Wording;
import linchpin.platform.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Givers who object to what was done to their words, until they are answered. */
@Component
public class Objections {

    private static final String SELECT =
            "select id, feedback_id, decision_id from feedback.objection where answered_by is null";

    private final JdbcClient jdbc;
    private final History history;
    private final Wording wording;

    Objections(JdbcClient jdbc, History history, Wording wording) {
        this.jdbc = jdbc;
        this.history = history;
        this.wording = wording;
    }

    /**
     * An objection that waits.
     *
     * @param decisionId the act objected to
     */
    public record Waiting(ActId id, FeedbackId feedbackId, ActId decisionId) {}

    /**
     * Objects to a decision in the giver's name. Said again while it waits, it is said once.
     *
     * @return false when it was said before
     * @throws NotFound when that is no decision about this feedback that its giver may see
     */
    @Transactional
    public boolean raise(FeedbackId feedback, ActId decision, String because) {
        if (history.act(decision, feedback).filter(FeedbackAct::objectionable).isEmpty()) {
            throw new NotFound();
        }
        if (said(feedback, decision, because)) {
            return false;
        }
        var act = history.did(new FeedbackDeed(feedback, FeedbackAct.OBJECTED), because);
        jdbc.sql("insert into feedback.objection (id, feedback_id, decision_id) values (:id, :feedback, :decision)")
                .param("id", act.id().id())
                .param("feedback", feedback.id())
                .param("decision", decision.id())
                .update();
        return true;
    }

    private boolean said(FeedbackId feedback, ActId decision, String because) {
        var same = waiting(feedback).stream()
                .filter(one -> one.decisionId().equals(decision))
                .map(Waiting::id)
                .toList();
        return history.acts(same).stream().anyMatch(act -> because.equals(act.reason()));
    }

    /** Answers all that the giver of this feedback objects to; nothing where somebody else has just answered it. */
    @Transactional
    public void answer(FeedbackId feedback, String answer) {
        if (jdbc.sql(SELECT + " and feedback_id = :feedback for update")
                .param("feedback", feedback.id())
                .query(Waiting.class)
                .list()
                .isEmpty()) {
            return;
        }
        var act = history.did(new FeedbackDeed(feedback, FeedbackAct.OBJECTION_ANSWERED), answer);
        jdbc.sql(
                        "update feedback.objection set answered_by = :act where feedback_id = :feedback and answered_by is null")
                .param("act", act.id().id())
                .param("feedback", feedback.id())
                .update();
    }

    /** @return at most 1,001, in no particular order */
    @Transactional(readOnly = true)
    public List<Waiting> waiting() {
        return jdbc.sql(SELECT + " limit 1001").query(Waiting.class).list();
    }

    /** @return what the giver of this feedback objects to */
    @Transactional(readOnly = true)
    public List<Waiting> waiting(FeedbackId feedback) {
        return jdbc.sql(SELECT + " and feedback_id = :feedback")
                .param("feedback", feedback.id())
                .query(Waiting.class)
                .list();
    }

    /**
     * An objection in words.
     *
     * @param words to what, and why not
     */
    public record Objection(FeedbackId feedback, String words) {}

    /** @return these, the longest waiting first */
    @Transactional(readOnly = true)
    public List<Objection> told(List<Waiting> waiting) {
        var byObjection = waiting.stream().collect(Collectors.toMap(Waiting::id, one -> one));
        var decided = waiting.stream().map(Waiting::decisionId).collect(Collectors.toSet());
        var acts = history.acts(Stream.concat(byObjection.keySet().stream(), decided.stream())
                .distinct()
                .toList());
        var decisions = acts.stream()
                .filter(act -> decided.contains(act.id()))
                .collect(Collectors.toMap(Recorded::id, act -> wording.of(act, Reader.TEAM)));
        return acts.stream()
                .filter(act -> byObjection.containsKey(act.id()))
                .map(act -> told(Objects.requireNonNull(byObjection.get(act.id())), act, decisions))
                .toList();
    }

    private static Objection told(Waiting waiting, Recorded objection, Map<ActId, String> decisions) {
        var about = decisions.getOrDefault(waiting.decisionId(), "");
        return new Objection(waiting.feedbackId(), "About “%s”: %s".formatted(about, objection.reason()));
    }
}

package linchpin.feedback.receipts;

import java.util.Map;
import java.util.UUID;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.acts.FeedbackAct;
import linchpin.feedback.acts.FeedbackDeed;
import linchpin.feedback.acts.Objections;
import linchpin.feedback.register.Grade;
import linchpin.feedback.register.HowKnown;
import linchpin.feedback.register.Register;
import linchpin.feedback.register.Telling;
import linchpin.history.ActId;
import linchpin.history.History;
import linchpin.organisation.QuestionClass;
import linchpin.platform.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a giver may still do. Each may be sent twice and happens once; each is noted in the history. A page that was opened before its giver
 * took everything back still has forms for more than that: what they send changes nothing of what was promised then.
 */
@Component
class GiversActs {

    private final JdbcClient jdbc;
    private final Register register;
    private final Objections objections;
    private final History history;

    GiversActs(JdbcClient jdbc, Register register, Objections objections, History history) {
        this.jdbc = jdbc;
        this.register = register;
        this.objections = objections;
        this.history = history;
    }

    /** @return false where it was taken back: the words are kept with the others, and nobody reads them */
    @Transactional
    boolean add(FeedbackId feedback, String text, UUID id) {
        var stands = register.stands(feedback);
        register.add(feedback, new Telling.Words(id, "Added later", QuestionClass.ADDED, text));
        return stands;
    }

    /** @return false where it was taken back; nothing is changed then */
    @Transactional
    boolean beKnown(FeedbackId feedback, HowKnown known) {
        if (!register.stands(feedback)) {
            return false;
        }
        var changed = set(feedback, "grade = :value", known.chosen().stored(), "grade <> :value");
        if (changed) {
            did(feedback, FeedbackAct.MADE_KNOWN, Map.of("grade", known.chosen().name()));
        }
        register.known(feedback, known.chosen(), known.nameKept(), known.reachKept());
        return true;
    }

    /** @return false where it was taken back; nothing is changed then */
    @Transactional
    boolean consent(FeedbackId feedback, boolean publish) {
        if (!register.stands(feedback)) {
            return false;
        }
        if (set(feedback, "publish = :value", publish, "publish <> :value")) {
            did(feedback, publish ? FeedbackAct.CONSENTED : FeedbackAct.CONSENT_TAKEN_BACK, Map.of());
        }
        return true;
    }

    /** Hides it and forgets who gave it. The words stay sealed, so that the giver can change their mind: they would be nameless then. */
    @Transactional
    void withdraw(FeedbackId feedback) {
        if (register.stands(feedback)) {
            register.known(feedback, Grade.NAMELESS, null, null);
            set(feedback, "withdrawn = :value, publish = false, grade = 0", true, "withdrawn <> :value");
            forgetGroup(feedback);
            register.reindex(feedback);
            did(feedback, FeedbackAct.WITHDRAWN, Map.of());
        }
    }

    /** The name of a small group is as good as those of its people. */
    private void forgetGroup(FeedbackId feedback) {
        jdbc.sql("update feedback.logged_for set group_name = null where feedback_id = :id")
                .param("id", feedback.id())
                .update();
    }

    @Transactional
    void putBack(FeedbackId feedback) {
        if (set(feedback, "withdrawn = :value, unread = true, interpreted = false", false, "withdrawn <> :value")) {
            register.reindex(feedback);
            did(feedback, FeedbackAct.GIVEN_AGAIN, Map.of());
        }
    }

    /** @throws NotFound when that is no decision about this feedback that its giver may see */
    @Transactional
    void object(FeedbackId feedback, ActId decision, String because) {
        register.stands(feedback); // nobody else says it until this is done, so that what is pressed twice is said once
        if (objections.raise(feedback, decision, because)) {
            set(feedback, "unread = :value", true, "true");
        }
    }

    private void did(FeedbackId feedback, FeedbackAct kind, Map<String, String> facts) {
        history.did(new FeedbackDeed(feedback, kind, facts), null);
    }

    private boolean set(FeedbackId feedback, String change, Object value, String unless) {
        return jdbc.sql("update feedback.feedback set " + change + " where id = :id and " + unless)
                        .param("id", feedback.id())
                        .param("value", value)
                        .update()
                == 1;
    }
}

package linchpin.influence.runpast;

import java.time.LocalDate;
import java.util.Optional;
import linchpin.history.History;
import linchpin.influence.InfluenceAct;
import linchpin.influence.InfluenceDeed;
import linchpin.influence.Link;
import linchpin.influence.RunPastId;
import linchpin.influence.runpast.Question.Became;
import linchpin.people.AccountId;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks, replies, and says what became of it. Two who do it at once come one after the other. */
@Component
class AskLeaders {

    private final RunPastQuestions questions;
    private final LeadersReplies replies;
    private final OwesWhat owes;
    private final History history;

    AskLeaders(RunPastQuestions questions, LeadersReplies replies, OwesWhat owes, History history) {
        this.questions = questions;
        this.replies = replies;
        this.owes = owes;
        this.history = history;
    }

    @Transactional
    RunPastId ask(AskForm form, Optional<Link> link, LocalDate wantedBy) {
        var id = questions.keep(form, link, wantedBy);
        history.did(InfluenceDeed.of(InfluenceAct.ASKED, id), null);
        return id;
    }

    /**
     * @param from the version that it changes; 0 for the first
     * @throws QuestionMoved where the leaders' reply was given, or this person changed theirs in another window
     */
    @Transactional
    void reply(RunPastId id, int from, String words, Viewer viewer) {
        var question = unanswered(id, viewer);
        var latest = replies.latest(id, viewer.account());
        if (latest != from) {
            throw QuestionMoved.changed();
        }
        replies.keep(id, latest + 1, words);
        var act = latest == 0 ? InfluenceAct.REPLIED : InfluenceAct.REPLY_CHANGED;
        history.did(InfluenceDeed.of(act, question.id()), null);
    }

    /** @throws QuestionMoved where one was given before, or this one was changed since it was read */
    @Transactional
    void sayOurs(RunPastId id, AccountId by, int version, Viewer viewer) {
        unanswered(id, viewer);
        if (version < 1 || replies.latest(id, by) != version) {
            throw QuestionMoved.changed();
        }
        replies.sayOurs(id, by, version);
        history.did(InfluenceDeed.of(InfluenceAct.REPLY_OURS, id), null);
    }

    private Question unanswered(RunPastId id, Viewer viewer) {
        var question = questions.held(id).orElseThrow(NotFound::new);
        if (!OwesWhat.mayReply(question, viewer)) {
            throw new NotFound();
        }
        if (question.withdrawn()) {
            throw QuestionMoved.withdrawn();
        }
        if (question.replied()) {
            throw QuestionMoved.replied();
        }
        return question;
    }

    /**
     * Nothing is owed for it any more; what was replied stays. Withdrawn already, nothing happens.
     *
     * @throws QuestionMoved where it was said before what became of the reply
     */
    @Transactional
    void withdraw(RunPastId id, String why, Viewer viewer) {
        var question = questions.held(id).filter(one -> owes.says(one, viewer)).orElseThrow(NotFound::new);
        if (question.became() != null) {
            throw QuestionMoved.said();
        }
        if (!question.withdrawn()) {
            questions.withdraw(id, why);
            history.did(InfluenceDeed.of(InfluenceAct.QUESTION_WITHDRAWN, id), null);
        }
    }

    /** @throws QuestionMoved where it was said before, or the question was withdrawn */
    @Transactional
    void became(RunPastId id, Became how, String words, Viewer viewer) {
        var question = questions.held(id).orElseThrow(NotFound::new);
        if (!question.replied() || !owes.says(question, viewer)) {
            throw new NotFound();
        }
        if (question.became() != null) {
            throw QuestionMoved.said();
        }
        if (question.withdrawn()) {
            throw QuestionMoved.withdrawn();
        }
        questions.became(id, how, words);
        history.did(new InfluenceDeed(InfluenceAct.REPLY_BECAME, id, how.label()), null);
    }
}

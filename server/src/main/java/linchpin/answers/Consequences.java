package linchpin.answers;

import java.util.Objects;
import linchpin.actions.ActionDone;
import linchpin.actions.Actions;
import linchpin.actions.PutBack;
import linchpin.feedback.FeedbackState;
import linchpin.matters.Matter;
import linchpin.matters.MatterState;
import linchpin.matters.Matters;
import linchpin.organisation.OrganisationId;
import linchpin.platform.Tenancy;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What follows when somebody says whether it changed: yes closes the matter as resolved, half and no put the action back with its
 * owner, and when it is done again the people are asked again. Part of the caller's transaction, which holds the matter.
 */
@Component
class Consequences {

    private final JdbcClient jdbc;
    private final Answers answers;
    private final Judgements judgements;
    private final Matters matters;
    private final Actions actions;
    private final PutBack putBack;
    private final ApplicationEventPublisher events;

    Consequences(
            JdbcClient jdbc,
            Answers answers,
            Judgements judgements,
            Matters matters,
            Actions actions,
            PutBack putBack,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.answers = answers;
        this.judgements = judgements;
        this.matters = matters;
        this.actions = actions;
        this.putBack = putBack;
        this.events = events;
    }

    void follow(Published answer, Verdict verdict, String who, String words) {
        var matter = matters.with(answer.matterId()).orElseThrow();
        if (verdict == Verdict.YES) {
            agree(answer, matter, who);
        } else {
            disagree(answer, matter, reason(verdict, who, words));
        }
        var organisation =
                new OrganisationId(Objects.requireNonNull(Tenancy.current().organisation()));
        events.publishEvent(new ChangeJudged(organisation, matter.id(), answer.id()));
    }

    /** While work is under way a yes is counted, but it closes nothing. */
    private void agree(Published answer, Matter matter, String who) {
        switch (matter.state()) {
            case ANSWERED, DONE, NOT_RESOLVED -> {
                matters.resolve(matter.id());
                matters.record(matter.id(), who + " agreed: closed as resolved", null);
                matters.tell(
                        matter.id(),
                        who + (answer.kind() == Kind.DID ? " says that it has changed" : " agrees") + ". The matter ‘"
                                + matter.title() + "’ is closed.",
                        FeedbackState.CONFIRMED);
            }
            case OPEN, PROMISED, BACK_WITH_OWNER, RESOLVED -> {}
        }
    }

    private void disagree(Published answer, Matter matter, String reason) {
        if (matter.state() == MatterState.NOT_RESOLVED) {
            return; // closed without agreement, and shown so
        }
        if (matter.state() == MatterState.RESOLVED) {
            matters.reopen(matter.id());
            matters.record(matter.id(), "Opened the matter again", reason);
        }
        if (answer.kind() == Kind.DID) {
            putBack.lastDone(matter.id(), reason);
        } else {
            matters.note(matter.id(), MatterState.BACK_WITH_OWNER, answer.writtenBy());
            matters.record(matter.id(), "The answer went back to who wrote it", reason);
            matters.tell(matter.id(), "The answer went back to the person who wrote it. " + reason, null);
        }
        matters.mark(matter.id(), FeedbackState.ANSWERED);
    }

    private static String reason(Verdict verdict, String who, String words) {
        var said = who + (verdict == Verdict.HALF ? " says: half" : " says: no");
        return words.isEmpty() ? said : said + ": " + words;
    }

    /** The people are asked again when what they sent back is done again. */
    @EventListener
    void on(ActionDone event) {
        var stillOpen = actions.of(event.matter()).stream()
                .anyMatch(action -> action.state().open());
        answers.publishedOf(event.matter())
                .filter(answer -> !stillOpen
                        && answer.kind() == Kind.DID
                        && judgements.tally(answer).dissent())
                .ifPresent(this::askAgain);
    }

    private void askAgain(Published answer) {
        jdbc.sql("update answers.answer set round = round + 1 where id = :id")
                .param("id", answer.id().id())
                .update();
        matters.note(answer.matterId(), MatterState.ANSWERED, null);
        matters.record(answer.matterId(), "The people who raised it are asked again", null);
        matters.tell(answer.matterId(), "We ask you again: " + answer.kind().question(), FeedbackState.ANSWERED);
    }
}

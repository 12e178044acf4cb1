package linchpin.answers.bringing;

import java.time.Clock;
import java.time.LocalDate;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.register.LoggedFor;
import linchpin.history.Act;
import linchpin.history.Deed;
import linchpin.history.History;
import linchpin.people.AccountId;
import linchpin.platform.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notes that somebody told those for whom they logged something, or takes that back. */
@Component
class BringBack {

    private final LoggedFor logged;
    private final History history;
    private final Clock clock;

    BringBack(LoggedFor logged, History history, Clock clock) {
        this.logged = logged;
        this.history = history;
        this.clock = clock;
    }

    private record BringingDeed(FeedbackId feedback, BringingAct kind) implements Deed {

        @Override
        public Act act() {
            return Act.of(kind, feedback);
        }
    }

    /** Today. @throws NotFound where this person did not log it, or its giver took it back */
    @Transactional
    public void told(FeedbackId feedback, AccountId by) {
        note(feedback, by, LocalDate.now(clock), BringingAct.BROUGHT_BACK);
    }

    /** @throws NotFound as {@link #told} */
    @Transactional
    public void notTold(FeedbackId feedback, AccountId by) {
        note(feedback, by, null, BringingAct.NOT_BROUGHT_BACK);
    }

    private void note(FeedbackId feedback, AccountId by, @Nullable LocalDate on, BringingAct kind) {
        var was = logged.by(by, feedback).orElseThrow(NotFound::new).toldOn();
        if (!java.util.Objects.equals(was, on)) {
            logged.told(feedback, on);
            history.did(new BringingDeed(feedback, kind), null);
        }
    }
}

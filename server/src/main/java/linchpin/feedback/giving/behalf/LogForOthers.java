package linchpin.feedback.giving.behalf;

import java.util.Map;
import linchpin.feedback.acts.FeedbackAct;
import linchpin.feedback.acts.FeedbackDeed;
import linchpin.feedback.giving.EnterFeedback;
import linchpin.feedback.register.LoggedFor;
import linchpin.feedback.register.NewFeedback;
import linchpin.people.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Logs what somebody told us, with the group it came from, all or nothing. */
@Component
class LogForOthers {

    private final EnterFeedback enter;
    private final LoggedFor logged;

    LogForOthers(EnterFeedback enter, LoggedFor logged) {
        this.enter = enter;
        this.logged = logged;
    }

    /** @return the digits of its receipt; of a form that was sent before, the same */
    @Transactional
    public String log(NewFeedback fresh, OnBehalfForm form, Viewer viewer) {
        var read = form.agreed().isEmpty() ? Map.<String, String>of() : Map.of("agreed", "yes");
        var entered = enter.enter(
                viewer.organisation(), fresh, form.once(), new FeedbackDeed(fresh.id(), FeedbackAct.LOGGED, read));
        if (!form.group().isEmpty()) {
            logged.group(fresh.id(), form.group());
        }
        return entered.receipt();
    }
}

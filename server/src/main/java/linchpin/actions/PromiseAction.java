package linchpin.actions;

import java.time.LocalDate;
import linchpin.matters.MatterId;
import linchpin.matters.Matters;
import linchpin.people.AccountId;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Promises an action in a matter, and tells everybody who raised it. Who does it may be somebody else: once they have said yes. */
@Component
public class PromiseAction {

    private final Matters matters;
    private final Actions actions;
    private final ReportAction report;
    private final Handovers handovers;

    PromiseAction(Matters matters, Actions actions, ReportAction report, Handovers handovers) {
        this.matters = matters;
        this.actions = actions;
        this.report = report;
        this.handovers = handovers;
    }

    /**
     * What will be done, by whom and by when.
     *
     * @param small whether it is in the small change lane
     */
    public record NewAction(AccountId owner, String what, LocalDate due, boolean small) {}

    /** @throws linchpin.platform.Refusal when the matter is closed; nothing is promised then */
    @Transactional
    public ActionId promise(Viewer viewer, MatterId matter, NewAction promised) {
        matters.held(matter, viewer, Permission.PROMISE_ACTION);
        return kept(viewer, matter, promised);
    }

    /**
     * A small change, by whoever does it: nobody else need allow it.
     *
     * @throws linchpin.platform.Refusal as above
     */
    @Transactional
    public ActionId promiseSmall(Viewer viewer, MatterId matter, String what, LocalDate due) {
        matters.held(matter, viewer, Permission.OWN_ACTION);
        return kept(viewer, matter, new NewAction(viewer.account(), what, due, true));
    }

    private ActionId kept(Viewer viewer, MatterId matter, NewAction promised) {
        var id = actions.keep(matter, promised, viewer.account());
        matters.involve(matter, promised.owner());
        if (!promised.owner().equals(viewer.account())) {
            handovers.ask(id, viewer.account());
        }
        var action = actions.with(id).orElseThrow();
        report.did(ActionAct.PROMISE, action, action.due(), promised.what());
        return id;
    }
}

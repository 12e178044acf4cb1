package linchpin.demo.telling;

import linchpin.actions.ActionId;
import linchpin.actions.ChangeAction;
import linchpin.actions.HandOver;
import linchpin.actions.PromiseAction;
import linchpin.actions.PromiseAction.NewAction;
import linchpin.demo.cast.Cast;
import linchpin.matters.MatterId;
import linchpin.people.Role;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** The ward manager promises, begins, puts off and does. */
@Component
@ConditionalOnBooleanProperty("linchpin.demo")
class TellActions {

    private final DaysAgo days;
    private final PromiseAction promising;
    private final ChangeAction changing;
    private final HandOver handing;

    TellActions(DaysAgo days, PromiseAction promising, ChangeAction changing, HandOver handing) {
        this.handing = handing;
        this.days = days;
        this.promising = promising;
        this.changing = changing;
    }

    /** @param dueDaysAgo when it is due; in days to come where negative */
    ActionId promise(Cast cast, int daysAgo, MatterId matter, int dueDaysAgo, String what) {
        var due = days.day(dueDaysAgo);
        var action = days.act(
                cast,
                daysAgo,
                Role.LINCHPIN,
                viewer -> promising.promise(viewer, matter, new NewAction(cast.who(Role.END_USER), what, due, false)));
        days.act(cast, daysAgo, Role.END_USER, viewer -> {
            handing.accept(viewer, action);
            return action;
        });
        return action;
    }

    void start(Cast cast, int daysAgo, ActionId action) {
        days.act(cast, daysAgo, Role.END_USER, viewer -> {
            changing.start(viewer, action);
            return action;
        });
    }

    void move(Cast cast, int daysAgo, ActionId action, int dueDaysAgo, String reason) {
        var due = days.day(dueDaysAgo);
        days.act(cast, daysAgo, Role.END_USER, viewer -> {
            changing.moveDate(viewer, action, due, reason);
            return action;
        });
    }

    void drop(Cast cast, int daysAgo, ActionId action, String reason) {
        days.act(cast, daysAgo, Role.END_USER, viewer -> {
            changing.drop(viewer, action, reason);
            return action;
        });
    }

    void done(Cast cast, int daysAgo, ActionId action, String what) {
        days.act(cast, daysAgo, Role.END_USER, viewer -> {
            changing.markDone(viewer, action, days.day(0), what);
            return action;
        });
    }
}

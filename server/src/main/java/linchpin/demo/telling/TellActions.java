package linchpin.demo.telling;

import java.util.function.BiConsumer;
import linchpin.actions.ActionId;
import linchpin.actions.ChangeAction;
import linchpin.actions.HandOver;
import linchpin.actions.PromiseAction;
import linchpin.actions.PromiseAction.NewAction;
import linchpin.demo.cast.Cast;
import linchpin.demo.cast.DaysAgo;
import linchpin.matters.MatterId;
import linchpin.people.Role;
import linchpin.people.Viewer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** The clinician promises, begins, puts off and does what concerns her ward; her colleague does what concerns others. */
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

    /** Whose promise it is. */
    enum Owner {
        CLINICIAN,
        COLLEAGUE;

        private Viewer in(Cast cast) {
            return this == CLINICIAN ? cast.as(Role.END_USER) : cast.asColleague();
        }
    }

    /** Something that somebody promised. */
    record Promised(ActionId id, Owner owner) {}

    /**
     * What is promised.
     *
     * @param dueDaysAgo when it is due; in days to come where negative
     */
    record Words(Owner owner, int dueDaysAgo, String what) {}

    Promised promise(Cast cast, int daysAgo, MatterId matter, Words words) {
        return promise(cast, daysAgo, matter, words, false);
    }

    private Promised promise(Cast cast, int daysAgo, MatterId matter, Words words, boolean small) {
        var due = days.day(words.dueDaysAgo());
        var promised = new NewAction(words.owner().in(cast).account(), words.what(), due, small);
        var action = new Promised(
                days.act(cast, daysAgo, Role.LINCHPIN, viewer -> promising.promise(viewer, matter, promised)),
                words.owner());
        as(cast, daysAgo, action, handing::accept);
        return action;
    }

    /** In the lane of small changes: no board, and done within the week. */
    Promised small(Cast cast, int daysAgo, MatterId matter, Words words) {
        return promise(cast, daysAgo, matter, words, true);
    }

    void start(Cast cast, int daysAgo, Promised action) {
        as(cast, daysAgo, action, changing::start);
    }

    void move(Cast cast, int daysAgo, Promised action, int dueDaysAgo, String reason) {
        var due = days.day(dueDaysAgo);
        as(cast, daysAgo, action, (viewer, id) -> changing.moveDate(viewer, id, due, reason));
    }

    void drop(Cast cast, int daysAgo, Promised action, String reason) {
        as(cast, daysAgo, action, (viewer, id) -> changing.drop(viewer, id, reason));
    }

    void done(Cast cast, int daysAgo, Promised action, String what) {
        as(cast, daysAgo, action, (viewer, id) -> changing.markDone(viewer, id, days.day(0), what));
    }

    /** Asks the clinician to take it over, who has not said yes yet. */
    void handToClinician(Cast cast, int daysAgo, Promised action) {
        as(cast, daysAgo, action, (viewer, id) -> handing.ask(viewer, id, cast.who(Role.END_USER)));
    }

    private void as(Cast cast, int daysAgo, Promised action, BiConsumer<Viewer, ActionId> deed) {
        days.act(action.owner().in(cast), daysAgo, Role.END_USER, viewer -> {
            deed.accept(viewer, action.id());
            return action;
        });
    }
}

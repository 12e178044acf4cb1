package linchpin.actions.covering;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import linchpin.actions.Action;
import linchpin.actions.ActionId;
import linchpin.actions.Actions;
import linchpin.actions.HandOver;
import linchpin.matters.MatterId;
import linchpin.matters.Matters;
import linchpin.people.AccountId;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.ui.Days;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hands promises on to whoever covers, and back to whoever was away: each is asked, and may say no. */
@Component
class HandOn {

    /** Two people who do this at the same moment take the matters in the same order, and never wait for each other. */
    private static final Comparator<Action> BY_MATTER = Comparator.<Action, UUID>comparing(
                    action -> action.matterId().id())
            .thenComparing(action -> action.id().id());

    private final HandOver handing;
    private final Actions actions;
    private final Matters matters;

    HandOn(HandOver handing, Actions actions, Matters matters) {
        this.handing = handing;
        this.actions = actions;
        this.matters = matters;
    }

    /** @return those that this viewer may hand over: their own and what they are asked, and those of others where they may promise */
    @Transactional(readOnly = true)
    public List<Action> possible(List<Action> all, Viewer viewer) {
        return all.stream()
                .filter(action -> action.concerns(viewer.account()) || mayPromise(action.matterId(), viewer))
                .toList();
    }

    private boolean mayPromise(MatterId matter, Viewer viewer) {
        return matters.with(matter)
                .filter(here -> matters.at(here, viewer).may(Permission.PROMISE_ACTION))
                .isPresent();
    }

    /** @return the promises that they are asked to see to, each of which stays another's until they say yes to it */
    @Transactional
    public List<ActionId> ask(Viewer viewer, AccountId away, AccountId covers, LocalDate until) {
        var because = "Cover until " + Days.full(until);
        var handed = possible(actions.openOf(away), viewer).stream()
                .sorted(BY_MATTER)
                .map(Action::id)
                .toList();
        handed.forEach(action -> handing.ask(viewer, action, covers, because));
        return handed;
    }

    /**
     * What they said yes to is theirs until whoever was away says yes again; what they did not comes back by itself.
     *
     * @return whether nothing is left that this viewer may not hand back
     */
    @Transactional
    public boolean handBack(Viewer viewer, Cover cover, List<ActionId> covered) {
        var still = still(cover, covered);
        var possible = possible(still, viewer);
        possible.stream().sorted(BY_MATTER).forEach(action -> {
            if (notAccepted(cover, action)) {
                handing.giveBack(viewer, action.id(), "");
            } else {
                handing.ask(viewer, action.id(), cover.away(), "Back after cover");
            }
        });
        return possible.size() == still.size();
    }

    /** @return what is still to be done of it, by whoever covers */
    @Transactional(readOnly = true)
    public List<Action> still(Cover cover, List<ActionId> covered) {
        return covered.stream()
                .flatMap(id -> actions.with(id).stream())
                .filter(action -> action.state().open() && with(cover, action))
                .toList();
    }

    /** What whoever was away is asked to take on again is not looked after any more by whoever covers. */
    private static boolean with(Cover cover, Action action) {
        return cover.covers().equals(action.askedId())
                || (action.ownerId().equals(cover.covers()) && !cover.away().equals(action.askedId()));
    }

    /** @return whether whoever covers is only asked, and somebody else answers for it */
    boolean notAccepted(Cover cover, Action action) {
        return cover.covers().equals(action.askedId());
    }
}

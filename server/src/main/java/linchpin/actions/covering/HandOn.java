package linchpin.actions.covering;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import linchpin.actions.Action;
import linchpin.actions.Actions;
import linchpin.actions.HandOver;
import linchpin.actions.covering.Covers.Covered;
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

    /**
     * Each stays another's until they say yes to it. What whoever is away was only asked goes back where its owner is who covers: they are
     * not asked for what they answer for.
     *
     * @return the promises that they see to meanwhile
     */
    @Transactional
    public List<Covered> ask(Viewer viewer, AccountId away, AccountId covers, LocalDate until) {
        var all = Stream.concat(actions.openOf(away).stream(), actions.askedOf(away).stream())
                .toList();
        return possible(all, viewer).stream()
                .sorted(BY_MATTER)
                .map(action -> {
                    var stays = action.ownerId().equals(covers);
                    handing.ask(
                            viewer, action.id(), covers, (stays ? "Away until " : "Cover until ") + Days.full(until));
                    return new Covered(action.id(), stays);
                })
                .toList();
    }

    /**
     * What they said yes to is theirs until whoever was away says yes again; what they did not comes back by itself, and what was theirs
     * before stays so.
     *
     * @return whether nothing is left that this viewer may not hand back
     */
    @Transactional
    public boolean handBack(Viewer viewer, Cover cover, List<Covered> covered) {
        var still = still(cover, covered.stream().filter(one -> !one.stays()).toList());
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
    public List<Action> still(Cover cover, List<Covered> covered) {
        return covered.stream()
                .flatMap(one -> actions.with(one.actionId()).stream())
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

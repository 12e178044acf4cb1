package linchpin.actions.doing;

import java.util.ArrayList;
import java.util.List;
import linchpin.actions.Action;
import linchpin.actions.ActionAct;
import linchpin.actions.ActionId;
import linchpin.actions.HandOver;
import linchpin.people.Accounts;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.ui.Choice;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who does an action: who was asked and has not said yes, and who else could. */
@Component
class WhoDoesIt {

    private final HandOver handing;
    private final Accounts accounts;

    WhoDoesIt(HandOver handing, Accounts accounts) {
        this.handing = handing;
        this.accounts = accounts;
    }

    /**
     * What the page offers.
     *
     * @param asked whether this viewer was asked and has not said yes
     * @param waiting whether somebody else was
     * @param others who could do it instead; empty where the viewer may not ask
     */
    record Who(boolean asked, boolean waiting, List<Choice> others) {}

    @Transactional(readOnly = true)
    public Who of(Action action, Viewer viewer, boolean mayChange) {
        var open = action.can(ActionAct.TAKE_OVER) && action.askedId() != null;
        var mine = viewer.account().equals(action.askedId());
        return new Who(
                open && mine,
                open && !mine && mayChange,
                mayChange && action.can(ActionAct.HAND_OVER) ? others(action) : List.of());
    }

    private List<Choice> others(Action action) {
        var others = new ArrayList<>(List.of(new Choice("", "Choose a person")));
        accounts.whoMay(Permission.OWN_ACTION).stream()
                .filter(person -> !action.concerns(person.id()))
                .forEach(person -> others.add(new Choice(person.id().id().toString(), person.name())));
        return others;
    }

    /** @return false where nobody was chosen who could do it; nothing is changed then */
    @Transactional
    public boolean ask(Viewer viewer, ActionId action, String chosen) {
        var other = accounts.whoMay(Permission.OWN_ACTION).stream()
                .map(Accounts.Named::id)
                .filter(id -> id.id().toString().equals(chosen))
                .findFirst();
        other.ifPresent(id -> handing.ask(viewer, action, id));
        return other.isPresent();
    }

    @Transactional
    public void accept(Viewer viewer, ActionId action) {
        handing.accept(viewer, action);
    }

    @Transactional
    public void giveBack(Viewer viewer, ActionId action, String reason) {
        handing.giveBack(viewer, action, reason);
    }
}

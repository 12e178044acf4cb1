package linchpin.actions.overview;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import linchpin.actions.Actions;
import linchpin.matters.MatterId;
import linchpin.proposals.outcomes.CameOfMatter;
import org.springframework.stereotype.Component;

/** What was done in a matter, for whoever says what became of a promise to patients. */
@Component
class ActionsCame implements CameOfMatter {

    private final Actions actions;

    ActionsCame(Actions actions) {
        this.actions = actions;
    }

    @Override
    public List<Came> of(Collection<MatterId> matters) {
        return actions.of(matters).stream()
                .filter(action -> action.doneOn() != null)
                .map(action -> new Came(
                        "action-" + action.id().id(),
                        "Done: " + action.what(),
                        Objects.requireNonNull(action.doneOn()),
                        action.path()))
                .toList();
    }
}

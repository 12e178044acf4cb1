package linchpin.decisions.closing;

import java.util.Set;
import linchpin.decisions.Decision;
import linchpin.decisions.KeptRules;
import linchpin.people.Permission;
import linchpin.people.Role;
import linchpin.people.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who may end a decision: whoever may set one up where it is; patient leaders alone where it is their own. */
@Component
public class MayEnd {

    private final KeptRules rules;

    MayEnd(KeptRules rules) {
        this.rules = rules;
    }

    @Transactional(readOnly = true)
    public boolean may(Decision decision, Viewer viewer) {
        var here = viewer.at(decision.placeId());
        return here.may(Permission.SET_UP_DECISION)
                && (here.acting(Set.of(Permission.SET_UP_DECISION)) == Role.PATIENT_LEADER
                        || !rules.of(decision.id()).leadersOwn());
    }
}

package linchpin.decisions.closing;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import linchpin.decisions.Decision;
import linchpin.decisions.DecisionId;
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
        return among(List.of(decision), viewer).contains(decision.id());
    }

    /** @return those of these that this viewer may end */
    @Transactional(readOnly = true)
    public Set<DecisionId> among(Collection<Decision> decisions, Viewer viewer) {
        var setUp = decisions.stream()
                .filter(one -> viewer.at(one.placeId()).may(Permission.SET_UP_DECISION))
                .toList();
        var others = rules.of(setUp.stream()
                .filter(one -> !leads(viewer.at(one.placeId())))
                .map(Decision::id)
                .toList());
        return setUp.stream()
                .map(Decision::id)
                .filter(one -> {
                    var asked = others.get(one);
                    return asked == null || !asked.leadersOwn();
                })
                .collect(Collectors.toSet());
    }

    private static boolean leads(Viewer here) {
        return here.acting(Set.of(Permission.SET_UP_DECISION)) == Role.PATIENT_LEADER;
    }
}

package linchpin.actions;

import java.util.List;
import java.util.stream.Collectors;
import linchpin.matters.LooseEnds;
import linchpin.matters.MatterId;
import linchpin.people.Accounts;
import linchpin.ui.Days;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** No promise runs on in a matter that is closed: it is dropped, for the reason that the matter is closed for. */
@Component
class OpenPromises implements LooseEnds {

    private final Actions actions;
    private final Accounts accounts;
    private final ReportAction report;

    OpenPromises(Actions actions, Accounts accounts, ReportAction report) {
        this.actions = actions;
        this.accounts = accounts;
        this.report = report;
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> of(MatterId matter) {
        var open = open(matter);
        var names = accounts.names(open.stream().map(Action::ownerId).collect(Collectors.toSet()));
        return open.stream()
                .map(action -> action.what() + " (" + names.getOrDefault(action.ownerId(), "Somebody") + ", due "
                        + Days.full(action.due()) + ")")
                .toList();
    }

    @Override
    @Transactional
    public void end(MatterId matter, String reason) {
        for (var action : open(matter)) {
            var because = "The matter was closed as not resolved. " + reason;
            actions.drop(action, because, true);
            report.did(ActionAct.DROP, action, action.due(), because);
        }
    }

    private List<Action> open(MatterId matter) {
        return actions.of(matter).stream()
                .filter(action -> action.state().open())
                .toList();
    }
}

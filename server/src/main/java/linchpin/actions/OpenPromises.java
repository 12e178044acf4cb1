package linchpin.actions;

import java.util.List;
import linchpin.matters.LooseEnds;
import linchpin.matters.MatterId;
import linchpin.people.Accounts;
import linchpin.ui.Days;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** No promise runs on in a matter that is closed: it is dropped, for the reason that the matter is closed for. */
@Component
class OpenPromises implements LooseEnds {

    private final JdbcClient jdbc;
    private final Actions actions;
    private final Accounts accounts;
    private final ReportAction report;

    OpenPromises(JdbcClient jdbc, Actions actions, Accounts accounts, ReportAction report) {
        this.jdbc = jdbc;
        this.actions = actions;
        this.accounts = accounts;
        this.report = report;
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> of(MatterId matter) {
        var open = open(matter);
        var names = accounts.names(open.stream().map(Action::ownerId).collect(java.util.stream.Collectors.toSet()));
        return open.stream()
                .map(action -> action.what() + " (" + names.getOrDefault(action.ownerId(), "Somebody") + ", due "
                        + Days.full(action.due()) + ")")
                .toList();
    }

    @Override
    @Transactional
    public void end(MatterId matter, String reason) {
        for (var action : open(matter)) {
            drop(action, "The matter was closed as not resolved. " + reason);
        }
    }

    private List<Action> open(MatterId matter) {
        return actions.of(matter).stream()
                .filter(action -> action.state().open())
                .toList();
    }

    private void drop(Action action, String because) {
        var state = ActionGraph.require(action.state(), ActionAct.DROP);
        jdbc.sql("update actions.action set state = :state, reason = :reason where id = :id")
                .param("state", state.stored())
                .param("reason", because)
                .param("id", action.id().id())
                .update();
        report.did(ActionAct.DROP, action, action.due(), because);
    }
}

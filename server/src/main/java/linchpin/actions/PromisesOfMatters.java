package linchpin.actions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import linchpin.matters.LooseEnds;
import linchpin.matters.Matter;
import linchpin.matters.MatterId;
import linchpin.matters.merging.GoesAlong;
import linchpin.people.Accounts;
import linchpin.ui.Days;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What becomes of promises with their matter. None runs on in a matter that is closed: it is dropped, for the reason that the matter is closed
 * for. Where the matter becomes part of another they go along, and stay the same promises: their dates, their owners, who was asked to take
 * them over and all that was done about them are their own, and nothing of it is touched.
 */
@Component
class PromisesOfMatters implements LooseEnds, GoesAlong {

    private final Actions actions;
    private final Accounts accounts;
    private final ReportAction report;
    private final Clock clock;

    PromisesOfMatters(Actions actions, Accounts accounts, ReportAction report, Clock clock) {
        this.actions = actions;
        this.accounts = accounts;
        this.report = report;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> of(MatterId matter) {
        return inWords(open(matter), action -> "due " + Days.full(action.due()));
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

    @Override
    @Transactional(readOnly = true)
    public List<String> of(Matter part) {
        var today = LocalDate.now(clock);
        return inWords(actions.of(part.id()), action -> action.timing(today));
    }

    @Override
    @Transactional
    public void carry(Matter part, Matter whole) {
        var going = actions.of(part.id()).stream().map(Action::id).toList();
        actions.carry(part.id(), whole.id());
        var from = "It was promised in matter " + part.number() + ", ‘" + part.title() + "’.";
        actions.of(whole.id()).stream()
                .filter(action -> going.contains(action.id()))
                .forEach(action -> report.did(ActionAct.CARRY, action, action.due(), from));
    }

    private List<String> inWords(List<Action> all, Function<Action, String> timing) {
        var names = accounts.names(all.stream().map(Action::ownerId).collect(Collectors.toSet()));
        return all.stream()
                .map(action -> action.what() + " (" + names.getOrDefault(action.ownerId(), "Somebody") + ", "
                        + timing.apply(action) + ")")
                .toList();
    }

    private List<Action> open(MatterId matter) {
        return actions.of(matter).stream()
                .filter(action -> action.state().open())
                .toList();
    }
}

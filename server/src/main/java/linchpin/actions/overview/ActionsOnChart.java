package linchpin.actions.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import linchpin.actions.Action;
import linchpin.actions.Actions;
import linchpin.figures.ChartAbout;
import linchpin.figures.DatedChanges;
import linchpin.matters.Matter;
import linchpin.matters.about.MattersAlike;
import linchpin.people.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** On a chart: what was done, so that everybody can see whether it changed anything. */
@Component
class ActionsOnChart implements DatedChanges {

    private final MattersAlike matters;
    private final Actions actions;

    ActionsOnChart(MattersAlike matters, Actions actions) {
        this.matters = matters;
        this.actions = actions;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Change> made(ChartAbout about, LocalDate from, LocalDate to, Viewer viewer) {
        var there = matters.there(about, viewer).stream().map(Matter::id).toList();
        var done = actions.done(there, from, to);
        var sharing = matters.sharing(about, done.stream().map(Action::matterId).collect(Collectors.toSet()));
        return done.stream()
                .filter(action -> sharing.contains(action.matterId()))
                .map(action -> new Change(action.doneOn() == null ? to : action.doneOn(), action.what(), action.path()))
                .toList();
    }
}

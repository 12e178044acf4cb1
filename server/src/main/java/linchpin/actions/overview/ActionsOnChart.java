package linchpin.actions.overview;

import java.time.LocalDate;
import java.util.List;
import linchpin.actions.Actions;
import linchpin.figures.DatedChanges;
import linchpin.matters.Matter;
import linchpin.matters.Matters;
import linchpin.organisation.Reach;
import linchpin.people.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** On a chart: what was done, so that everybody can see whether it changed anything. */
@Component
class ActionsOnChart implements DatedChanges {

    private final Matters matters;
    private final Actions actions;

    ActionsOnChart(Matters matters, Actions actions) {
        this.matters = matters;
        this.actions = actions;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Change> made(Reach within, LocalDate from, LocalDate to, Viewer viewer) {
        var about = matters.readable(viewer).stream()
                .filter(matter -> within.covers(matter.placeId()))
                .map(Matter::id)
                .toList();
        return actions.done(about, from, to).stream()
                .map(action -> new Change(action.doneOn() == null ? to : action.doneOn(), action.what(), action.path()))
                .toList();
    }
}

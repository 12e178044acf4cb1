package linchpin.answers.judging;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import linchpin.actions.Action;
import linchpin.people.HomePanel.Item;
import linchpin.people.Viewer;
import org.springframework.stereotype.Component;

/** Promises that came back, as they stand on home pages: the verdict and the words first, then what was promised and by when it is put right. */
@Component
class BackItems {

    private final Dissent dissent;
    private final Clock clock;

    BackItems(Dissent dissent, Clock clock) {
        this.dissent = dissent;
        this.clock = clock;
    }

    /**
     * @param viewer whose reach says which words they read
     * @param whose says whose each is, with what parts it from the dates; empty where all are the viewer's
     */
    List<Item> of(List<Action> back, Viewer viewer, Function<Action, String> whose) {
        var today = LocalDate.now(clock);
        var said = dissent.in(back.stream().map(Action::matterId).collect(Collectors.toSet()), viewer);
        return back.stream()
                .map(action -> new Item(
                        said.getOrDefault(action.matterId(), Dissent.UNSAID),
                        action.path(),
                        action.what() + " · " + whose.apply(action) + action.timing(today) + action.askedAbout(),
                        action.daysLate(today) > 0 ? "Late" : null))
                .toList();
    }
}

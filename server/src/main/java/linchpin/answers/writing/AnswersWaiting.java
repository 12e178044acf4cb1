package linchpin.answers.writing;

import java.util.Optional;
import java.util.stream.Collectors;
import linchpin.answers.Answers;
import linchpin.answers.VersionsToApprove;
import linchpin.matters.Matter;
import linchpin.matters.Matters;
import linchpin.people.HomePanel;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.ui.Days;
import org.springframework.stereotype.Component;

/** On the home page of those who approve: answers that wait for them. */
@Component
@HomePanel.Reminds(HomePanel.Kind.WAITS)
class AnswersWaiting implements HomePanel {

    private static final int SHOWN = 5;

    private final Answers answers;
    private final VersionsToApprove toApprove;
    private final Matters matters;

    AnswersWaiting(Answers answers, VersionsToApprove toApprove, Matters matters) {
        this.answers = answers;
        this.toApprove = toApprove;
        this.matters = matters;
    }

    @Override
    public Optional<Panel> panel(Viewer viewer) {
        return viewer.may(Permission.APPROVE_ANSWER)
                ? Optional.of(waiting(viewer.within(Permission.APPROVE_ANSWER)))
                : Optional.empty();
    }

    private Panel waiting(Viewer viewer) {
        var all = answers.waiting();
        var about = all.stream().map(Answers.Version::matterId).toList();
        var titles = matters.readable(about, viewer).stream().collect(Collectors.toMap(Matter::id, Matter::title));
        var mine = all.stream()
                .filter(version -> titles.containsKey(version.matterId()))
                .filter(version -> toApprove.mayApprove(viewer.account(), version))
                .toList();
        var items = mine.stream()
                .limit(SHOWN)
                .map(version -> new Item(
                        String.valueOf(titles.get(version.matterId())),
                        "/answers/" + version.id().id(),
                        version.kind().label() + ", written on " + Days.full(version.writtenOn()),
                        null))
                .toList();
        return new Panel(
                "Answers waiting for your approval",
                (long) mine.size(),
                items,
                "No answer waits for you.",
                null,
                false);
    }

    @Override
    public int order() {
        return 25;
    }
}

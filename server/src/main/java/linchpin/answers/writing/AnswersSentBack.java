package linchpin.answers.writing;

import java.util.Optional;
import java.util.stream.Collectors;
import linchpin.answers.Answers;
import linchpin.matters.Matter;
import linchpin.matters.Matters;
import linchpin.people.HomePanel;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import org.springframework.stereotype.Component;

/** On the home page of those who write answers: their own that somebody sent back. Nothing where nothing came back. */
@Component
@HomePanel.Reminds(HomePanel.Kind.YOURS)
class AnswersSentBack implements HomePanel {

    private final Answers answers;
    private final Matters matters;

    AnswersSentBack(Answers answers, Matters matters) {
        this.answers = answers;
        this.matters = matters;
    }

    @Override
    public Optional<Panel> panel(Viewer viewer) {
        if (!viewer.may(Permission.WRITE_ANSWER)) {
            return Optional.empty();
        }
        var all = answers.sentBackTo(viewer.account());
        var about = all.stream().map(Answers.Version::matterId).toList();
        var titles = matters.readable(about, viewer.within(Permission.WRITE_ANSWER)).stream()
                .collect(Collectors.toMap(Matter::id, Matter::title));
        var items = all.stream()
                .filter(version -> titles.containsKey(version.matterId()))
                .map(version -> new Item(
                        String.valueOf(titles.get(version.matterId())),
                        "/answers/" + version.id().id(),
                        String.valueOf(version.sentBackBecause()),
                        null))
                .toList();
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Panel("Answers that came back to you", (long) items.size(), items, "None.", null, false));
    }

    @Override
    public int order() {
        return 15;
    }
}

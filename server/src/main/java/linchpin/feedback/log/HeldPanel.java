package linchpin.feedback.log;

import java.util.Map;
import java.util.Optional;
import linchpin.feedback.acts.Moderation;
import linchpin.people.HomePanel;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import org.springframework.stereotype.Component;

/** What is held back, so that nothing is held and forgotten. */
@Component
@HomePanel.Reminds(HomePanel.Kind.CAME)
class HeldPanel implements HomePanel {

    private static final int FIRST = 5;

    private final LogList log;
    private final LogWords words;

    HeldPanel(LogList log, LogWords words) {
        this.log = log;
        this.words = words;
    }

    @Override
    public Optional<Panel> panel(Viewer viewer) {
        if (!viewer.may(Permission.MODERATE)) {
            return Optional.empty();
        }
        var held = LogSearch.of(Map.of("moderation", Moderation.HELD.stored()));
        var found = log.find(held, viewer.within(Permission.MODERATE), LogList.Window.first(FIRST));
        if (found.rows().isEmpty()) {
            return Optional.empty();
        }
        var known = words.known();
        return Optional.of(new Panel(
                found.heading("Held back"),
                found.exact(),
                found.rows().stream()
                        .map(row -> LogLines.item(row, known, viewer, held.query()))
                        .toList(),
                "",
                "/log?" + held.query(),
                false));
    }

    @Override
    public int order() {
        return 60;
    }
}

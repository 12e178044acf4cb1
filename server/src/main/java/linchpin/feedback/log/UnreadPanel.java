package linchpin.feedback.log;

import java.util.Map;
import java.util.Optional;
import linchpin.people.HomePanel;
import linchpin.people.Permission;
import linchpin.people.Role;
import linchpin.people.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What nobody has read yet, what has waited longest first, for those who should. */
@Component
@HomePanel.Reminds(HomePanel.Kind.CAME)
class UnreadPanel implements HomePanel {

    private static final int FIRST = 5;

    private final LogList log;
    private final LogWords words;

    UnreadPanel(LogList log, LogWords words) {
        this.log = log;
        this.words = words;
    }

    @Override
    public Optional<Panel> panel(Viewer viewer) {
        if (viewer.roles().stream()
                .noneMatch(role -> role == Role.LINCHPIN || role == Role.PATIENT_LEADER || role == Role.END_USER)) {
            return Optional.empty();
        }
        var unread = LogSearch.of(Map.of("read", "nobody"));
        var known = words.known();
        var found = log.find(unread, viewer, LogList.Window.oldest(FIRST));
        var items = found.rows().reversed().stream()
                .map(row -> LogLines.item(row, known, viewer, "read=nobody"))
                .toList();
        var panel = new Panel(
                found.heading("Unread feedback"),
                found.exact(),
                items,
                items.isEmpty() ? nothing(viewer) : "",
                "/log?read=nobody",
                false);
        return Optional.of(panel.or(step(viewer)));
    }

    private String nothing(Viewer viewer) {
        return log.find(LogSearch.of(Map.of()), viewer, LogList.Window.first(1))
                        .rows()
                        .isEmpty()
                ? "Nothing yet, because nobody has told anything that you may read."
                : "Everything has been read by somebody.";
    }

    private static @Nullable Step step(Viewer viewer) {
        return viewer.may(Permission.LOG_ON_BEHALF)
                ? new Step("Write down what somebody tells you", "/on-behalf")
                : null;
    }

    @Override
    public int order() {
        return 30;
    }
}

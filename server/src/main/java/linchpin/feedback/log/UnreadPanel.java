package linchpin.feedback.log;

import java.util.Map;
import java.util.Optional;
import linchpin.people.HomePanel;
import linchpin.people.Role;
import linchpin.people.Viewer;
import org.springframework.stereotype.Component;

/** What nobody has read yet, for those who should. */
@Component
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
        var found = log.find(unread, viewer, LogList.Window.first(FIRST));
        var items = found.rows().stream()
                .map(row -> LogLines.item(row, known, viewer, "read=nobody"))
                .toList();
        return Optional.of(new Panel(
                found.heading("Unread feedback"),
                found.exact(),
                items,
                "Everything has been read by somebody.",
                "/log?read=nobody",
                false));
    }

    @Override
    public int order() {
        return 30;
    }
}

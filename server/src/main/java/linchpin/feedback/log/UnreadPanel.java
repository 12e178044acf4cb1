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
    private final Words words;

    UnreadPanel(LogList log, Words words) {
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
        var items = log.find(unread, viewer, LogList.Window.first(FIRST)).rows().stream()
                .map(row -> item(row, known, viewer))
                .toList();
        return Optional.of(new Panel(
                "Unread feedback",
                log.count(unread, viewer),
                items,
                "Everything has been read by somebody.",
                "/log?read=nobody",
                false));
    }

    private static Item item(LogList.Row row, Words.Known known, Viewer viewer) {
        var said = row.excerpt().plain();
        return new Item(
                said.isBlank() ? "A score without words" : said.substring(0, Math.min(said.length(), 90)),
                "/log/" + row.id().id() + "?read=nobody",
                Lines.day(row.receivedOn()) + ", " + known.place(row.placeId(), viewer.organisationName()),
                known.answer(row.questionSet(), row.answerCode()));
    }

    @Override
    public int order() {
        return 30;
    }
}

package linchpin.influence.told;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import linchpin.influence.WhoIsWho;
import linchpin.people.HomePanel;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.ui.Days;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** On a leader's home: stories they told four weeks ago or longer, of which nobody has said what they moved. */
@Component
class ToldOnHome implements HomePanel {

    private static final int SILENT_DAYS = 28;
    private static final int SHOWN = 5;
    private static final int ORDER = 48;

    private final ToldStories stories;
    private final ReadTold reading;
    private final WhoIsWho people;
    private final Clock clock;

    ToldOnHome(ToldStories stories, ReadTold reading, WhoIsWho people, Clock clock) {
        this.stories = stories;
        this.reading = reading;
        this.people = people;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Panel> panel(Viewer viewer) {
        if (!viewer.may(Permission.LOG_INFLUENCE)) {
            return Optional.empty();
        }
        var waiting = stories.waiting(LocalDate.now(clock).minusDays(SILENT_DAYS));
        if (waiting.isEmpty()) {
            return Optional.empty();
        }
        var leaders = people.whoMay(Permission.LOG_INFLUENCE);
        var mine = waiting.stream()
                .filter(told -> told.by(viewer.account()) || !leaders.contains(told.loggedBy()))
                .toList();
        var items = reading.rows(mine.stream().limit(SHOWN).toList(), viewer).stream()
                .map(row -> new Item(
                        row.story() + ": what did it move?",
                        row.told().path() + "/moved",
                        "Told on " + Days.full(row.told().toldOn()),
                        null))
                .toList();
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(new Panel("Stories told", (long) mine.size(), items, "", "/told", false));
    }

    @Override
    public int order() {
        return ORDER;
    }
}

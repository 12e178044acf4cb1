package linchpin.influence.talks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import linchpin.influence.WhoIsWho;
import linchpin.people.HomePanel;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.ui.Days;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** On a leader's home: logging a talk, in one press, and those of theirs of which nobody has said for four weeks what came of them. */
@Component
@HomePanel.Reminds(HomePanel.Kind.YOURS)
class TalksOnHome implements HomePanel {

    private static final int SILENT_DAYS = 28;
    private static final int SHOWN = 5;
    private static final int ORDER = 46;

    private final Talks talks;
    private final ReadTalk reading;
    private final WhoIsWho people;
    private final Clock clock;

    TalksOnHome(Talks talks, ReadTalk reading, WhoIsWho people, Clock clock) {
        this.talks = talks;
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
        var waiting = reading.rows(theirs(viewer));
        var items = new ArrayList<Item>();
        items.add(new Item("Log a talk", "/talks/new", "Whom, and what was said: under a minute.", null));
        waiting.stream().limit(SHOWN).map(TalksOnHome::item).forEach(items::add);
        var count = waiting.isEmpty() ? null : (long) waiting.size();
        return Optional.of(new Panel("What your talks moved", count, items, "", "/talks", false));
    }

    /** Those of whoever is gone wait for every leader. */
    private List<Talk> theirs(Viewer viewer) {
        var waiting = talks.waiting(LocalDate.now(clock).minusDays(SILENT_DAYS));
        if (waiting.isEmpty()) {
            return waiting;
        }
        var leaders = people.whoMay(Permission.LOG_INFLUENCE);
        return waiting.stream()
                .filter(talk -> talk.by(viewer.account()) || !leaders.contains(talk.loggedBy()))
                .toList();
    }

    private static Item item(ReadTalk.Row row) {
        var talk = row.talk();
        var detail = talk.worded() ? "They added their word." : "Logged on " + Days.full(talk.loggedOn()) + ".";
        return new Item(
                "With " + row.whom() + ": what came of it?",
                talk.worded() ? talk.path() : talk.path() + "/came",
                detail,
                talk.worded() ? "Answered" : "Silent");
    }

    @Override
    public int order() {
        return ORDER;
    }
}

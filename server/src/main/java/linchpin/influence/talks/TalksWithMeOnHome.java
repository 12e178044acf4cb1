package linchpin.influence.talks;

import java.util.List;
import java.util.Optional;
import linchpin.people.HomePanel;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** On the home of whoever was talked to: what leaders wrote down of it, until they added their word or it is said what came of it. */
@Component
@HomePanel.Reminds(HomePanel.Kind.YOURS)
class TalksWithMeOnHome implements HomePanel {

    private static final int SHOWN = 5;
    private static final int ORDER = 47;

    private final Talks talks;
    private final ReadTalk reading;

    TalksWithMeOnHome(Talks talks, ReadTalk reading) {
        this.talks = talks;
        this.reading = reading;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Panel> panel(Viewer viewer) {
        List<Talk> fresh = viewer.may(Permission.DECIDE)
                ? talks.with(viewer.account()).stream().filter(Talk::alone).toList()
                : List.of();
        var items = reading.rows(fresh.stream().limit(SHOWN).toList()).stream()
                .map(row -> new Item(
                        "A talk with you", row.talk().path(), row.meta() + ". Read it, and add your word.", null))
                .toList();
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(new Panel("What you were told", (long) fresh.size(), items, "", "/talks/with-me", false));
    }

    @Override
    public int order() {
        return ORDER;
    }
}

package linchpin.feedback.moderation.waiting;

import java.util.Optional;
import linchpin.feedback.Shortened;
import linchpin.people.HomePanel;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.ui.Paging;
import org.springframework.stereotype.Component;

/** Words in which a name may stand, on the home pages of those who decide. */
@Component
@HomePanel.Reminds(HomePanel.Kind.WAITS)
class WaitingHomePanel implements HomePanel {

    private static final int FIRST = 3;
    private static final int ITEM = 90;

    private final WaitingWords waiting;
    private final TellWaiting tell;

    WaitingHomePanel(WaitingWords waiting, TellWaiting tell) {
        this.waiting = waiting;
        this.tell = tell;
    }

    @Override
    public Optional<Panel> panel(Viewer viewer) {
        if (!viewer.may(Permission.MODERATE)) {
            return Optional.empty();
        }
        var moderator = viewer.within(Permission.MODERATE);
        var all = waiting.count(moderator);
        if (all == 0) {
            return Optional.empty();
        }
        var items = waiting.list(moderator, Paging.of("", "")).stream()
                .limit(FIRST)
                .map(row -> new Item(
                        Shortened.to(ITEM, row.words()),
                        "/log/" + row.feedback().id() + "/moderation",
                        "It may hold a name; " + tell.waits(row.since()),
                        null))
                .toList();
        return Optional.of(new Panel("Words to check for names", all, items, "", "/masking/waiting", false));
    }

    @Override
    public int order() {
        return 25;
    }
}

package linchpin.notices.postroom;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import linchpin.notices.NoticeState;
import linchpin.notices.Notices;
import linchpin.notices.Notices.Count;
import linchpin.people.HomePanel;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.ui.CountNoun;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** On the home page: whom somebody has to ring or write to, and messages that somebody has to decide about. */
@Component
@HomePanel.Reminds(HomePanel.Kind.WAITS)
class ToTellOnHome implements HomePanel {

    private static final int ORDER = 27;

    private final Notices notices;

    ToTellOnHome(Notices notices) {
        this.notices = notices;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Panel> panel(Viewer viewer) {
        var counts = viewer.mayForAll(Permission.SEE_GIVER) || viewer.mayForAll(Permission.SEE_CHORES)
                ? notices.counts()
                : List.<Count>of();
        var byHand = viewer.mayForAll(Permission.SEE_GIVER) ? number(counts, NoticeState.BY_HAND) : 0;
        var stuck = viewer.mayForAll(Permission.SEE_CHORES)
                ? number(counts, NoticeState.UNCLEAR) + number(counts, NoticeState.FAILED)
                : 0;
        var items = Stream.of(
                        item(byHand, "To ring or write to: ", ByHandController.PATH),
                        item(stuck, "Messages that did not go, or may not have gone: ", PostController.PATH))
                .flatMap(Optional::stream)
                .toList();
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(new Panel(
                        "People to be told",
                        byHand + stuck,
                        items,
                        "",
                        items.getFirst().path(),
                        false));
    }

    private static long number(List<Count> counts, NoticeState state) {
        return counts.stream()
                .filter(count -> count.state() == state)
                .mapToLong(Count::number)
                .sum();
    }

    private static Optional<Item> item(long number, String what, String path) {
        return number == 0 ? Optional.empty() : Optional.of(new Item(what + CountNoun.number(number), path, "", null));
    }

    @Override
    public int order() {
        return ORDER;
    }
}

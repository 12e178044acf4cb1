package linchpin.answers.replies.waiting;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import linchpin.people.HomePanel;
import linchpin.people.Viewer;
import org.springframework.stereotype.Component;

/** On the home page: a few of each kind of reply that waits, so that none hides another; all of them stand on a page of their own. */
@Component
@HomePanel.Reminds(HomePanel.Kind.WAITS)
class RepliesOnHome implements HomePanel {

    private static final int OF_EACH = 3;

    private final WaitingReplies waiting;

    RepliesOnHome(WaitingReplies waiting) {
        this.waiting = waiting;
    }

    @Override
    public Optional<Panel> panel(Viewer viewer) {
        var all = waiting.of(viewer);
        if (all.all() == 0) {
            return Optional.empty();
        }
        var first = Stream.of(
                        items(all.cameBack(), "Came back"),
                        items(all.toTell(), "Write or ring"),
                        items(all.toApprove(), "To approve"))
                .flatMap(List::stream)
                .toList();
        return Optional.of(
                new Panel("Replies that wait for you", (long) all.all(), first, "", RepliesController.PATH, false));
    }

    private static List<Item> items(List<WaitingReplies.Waiting> kind, String tag) {
        return kind.stream()
                .limit(OF_EACH)
                .map(WaitingPage.Line::new)
                .map(line -> new Item("Reply to: " + line.words(), line.path(), line.detail(), tag))
                .toList();
    }

    @Override
    public int order() {
        return 26;
    }
}

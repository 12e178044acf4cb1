package linchpin.notices.postroom;

import java.util.List;
import java.util.Optional;
import linchpin.notices.NoticeState;
import linchpin.notices.Notices;
import linchpin.notices.Notices.Count;
import linchpin.people.HomePanel;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** On the home page: whom somebody has to ring or write to, and messages that somebody has to decide about. */
@Component
class ToTellOnHome implements HomePanel {

    private static final int ORDER = 27;

    private final Notices notices;

    ToTellOnHome(Notices notices) {
        this.notices = notices;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Panel> panel(Viewer viewer) {
        if (viewer.mayForAll(Permission.SEE_GIVER)) {
            return one(
                    "To ring or write to",
                    "Somebody asked to hear, and no machine can tell them",
                    ByHandController.PATH,
                    NoticeState.BY_HAND);
        }
        return viewer.mayForAll(Permission.SEE_CHORES)
                ? one(
                        "Messages that did not go",
                        "Decide whether they are sent again",
                        PostController.PATH,
                        NoticeState.UNCLEAR,
                        NoticeState.FAILED)
                : Optional.empty();
    }

    private Optional<Panel> one(String heading, String item, String path, NoticeState... states) {
        var number = notices.counts().stream()
                .filter(count -> List.of(states).contains(count.state()))
                .mapToLong(Count::number)
                .sum();
        return number == 0
                ? Optional.empty()
                : Optional.of(new Panel(heading, number, List.of(new Item(item, path, "", null)), "", path, false));
    }

    @Override
    public int order() {
        return ORDER;
    }
}

package linchpin.matters.list;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import linchpin.matters.Matter;
import linchpin.matters.MatterId;
import linchpin.matters.MatterPages;
import linchpin.matters.MatterState;
import linchpin.matters.about.WhoIsNext;
import linchpin.people.Viewer;
import linchpin.ui.Choice;
import linchpin.ui.Paging;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The matters a person may read, in the states they choose. */
@Component
class MatterList {

    private static final String NOT_CLOSED = "not-closed";

    private final MatterPages pages;
    private final MatterRows rows;
    private final List<WhoIsNext> others;

    MatterList(MatterPages pages, MatterRows rows, List<WhoIsNext> others) {
        this.others = others;
        this.pages = pages;
        this.rows = rows;
    }

    /** @param state a state's stored name, "not-closed" for all that are not closed, empty for all */
    @Transactional(readOnly = true)
    public MatterListPage page(Viewer viewer, String state, Paging paging) {
        var fitting = Arrays.stream(MatterState.values())
                .filter(each -> fits(each, state))
                .collect(Collectors.toSet());
        var shown = rows(pages.page(viewer, fitting, paging));
        return new MatterListPage(
                state,
                states(),
                pages.count(viewer, fitting),
                paging.page(shown, row -> MatterPages.mark(row.matter()), address(state)));
    }

    /** @return the oldest in this state, so many at most */
    @Transactional(readOnly = true)
    public List<MatterListPage.MatterRow> oldest(Viewer viewer, MatterState state, int most) {
        return rows(pages.oldest(viewer, Set.of(state), most));
    }

    /** @return how many there are in this state */
    @Transactional(readOnly = true)
    public long count(Viewer viewer, MatterState state) {
        return pages.count(viewer, Set.of(state));
    }

    /** @return whether there is any, in whatever state */
    @Transactional(readOnly = true)
    public boolean any(Viewer viewer) {
        return pages.count(viewer, Set.of(MatterState.values())) > 0;
    }

    /** @return those this person opened, open ones first, so many at most */
    @Transactional(readOnly = true)
    public List<MatterListPage.MatterRow> openedBy(Viewer viewer, int most) {
        return rows(pages.openedBy(viewer, most));
    }

    private List<MatterListPage.MatterRow> rows(List<Matter> matters) {
        var next = new HashMap<MatterId, String>();
        others.forEach(other -> next.putAll(other.next(matters)));
        return rows.of(matters, next);
    }

    private static String address(String state) {
        return state.isEmpty() ? "/matters" : "/matters?state=" + URLEncoder.encode(state, StandardCharsets.UTF_8);
    }

    private static boolean fits(MatterState each, String state) {
        return state.isEmpty()
                || (state.equals(NOT_CLOSED) ? !each.closed() : each.stored().equals(state));
    }

    private static List<Choice> states() {
        return Stream.concat(
                        Stream.of(new Choice("", "All"), new Choice(NOT_CLOSED, "All that are not closed")),
                        Arrays.stream(MatterState.values()).map(state -> new Choice(state.stored(), state.label())))
                .toList();
    }
}

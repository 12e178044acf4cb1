package linchpin.walks.acting;

import java.time.LocalDate;
import java.util.List;
import linchpin.organisation.PlaceId;
import linchpin.people.Viewer;
import linchpin.walks.Checklists;
import linchpin.walks.Need;
import linchpin.walks.Verdict;
import linchpin.walks.WalkId;
import linchpin.walks.Walks;
import linchpin.walks.WriteWalk;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A whole walk at once. */
@Component
public class TakeWalks {

    private final Checklists lists;
    private final WriteWalk writing;
    private final Walks walks;

    TakeWalks(Checklists lists, WriteWalk writing, Walks walks) {
        this.lists = lists;
        this.writing = writing;
        this.walks = walks;
    }

    /** What was not fine: the item by its number in the checklist, and what those who walked say. */
    public record NotFine(int item, String said) {}

    /**
     * Everything else was fine.
     *
     * @param list the code of a ready checklist
     */
    @Transactional
    public WalkId walk(Viewer viewer, PlaceId place, LocalDate on, String list, List<NotFine> found) {
        var checklist = lists.with(list, on).orElseThrow();
        var fresh = new Walks.Fresh(
                place, on, checklist.name(), List.of(Need.WHEELCHAIR.code(), Need.SIGHT.code()), 2, 1, 1, false);
        var walk = writing.begin(viewer, fresh, checklist.items());
        var items = walks.items(walk);
        var before = items.size() - checklist.items().size();
        items.forEach(item -> writing.look(viewer, walk, List.of(look(item.n(), item.n() - before, found))));
        writing.finish(viewer, walk);
        return walk;
    }

    private static WriteWalk.Look look(int n, int item, List<NotFine> found) {
        return found.stream()
                .filter(one -> one.item() == item)
                .findFirst()
                .map(one -> new WriteWalk.Look(n, Verdict.NOT_FINE, one.said()))
                .orElseGet(() -> new WriteWalk.Look(n, Verdict.FINE, null));
    }
}

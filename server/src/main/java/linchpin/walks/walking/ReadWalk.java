package linchpin.walks.walking;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import linchpin.history.ActLine;
import linchpin.history.ReadHistory;
import linchpin.organisation.Place;
import linchpin.organisation.Places;
import linchpin.people.Accounts;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.walks.Item;
import linchpin.walks.Walk;
import linchpin.walks.WalkId;
import linchpin.walks.Walks;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One walk, for one viewer. */
@Component
class ReadWalk {

    private final Walks walks;
    private final Places places;
    private final Accounts accounts;
    private final ReadHistory history;

    ReadWalk(Walks walks, Places places, Accounts accounts, ReadHistory history) {
        this.walks = walks;
        this.places = places;
        this.accounts = accounts;
        this.history = history;
    }

    /**
     * What the page of a walk prints.
     *
     * @param named who walked and wants to be named; empty for nobody
     * @param mayWrite whether the viewer may fill it in
     */
    record WalkPage(Walk walk, String place, String named, List<Item> items, List<ActLine> history, boolean mayWrite) {

        /** @return what was found before, which comes first */
        List<Item> before() {
            return items.stream().filter(Item::again).toList();
        }

        List<Item> fresh() {
            return items.stream().filter(item -> !item.again()).toList();
        }

        Optional<Item> item(int n) {
            return items.stream().filter(item -> item.n() == n).findFirst();
        }

        String ownItems() {
            return "/walks/places/" + walk.placeId().id();
        }
    }

    /** @throws linchpin.platform.NotFound when there is none, or it was at a place that this viewer may not read about */
    @Transactional(readOnly = true)
    public WalkPage page(WalkId id, Viewer viewer) {
        var walk = walks.readable(id, viewer);
        return new WalkPage(
                walk,
                places.with(walk.placeId()).map(Place::fullName).orElse("A place that is gone"),
                walk.named() == null ? "" : accounts.names(Set.of(walk.named())).getOrDefault(walk.named(), "Somebody"),
                walks.items(id),
                history.of(id),
                !walk.finished() && viewer.at(walk.placeId()).may(Permission.LOG_ON_BEHALF));
    }
}

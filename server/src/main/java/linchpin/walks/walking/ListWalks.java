package linchpin.walks.walking;

import java.util.List;
import linchpin.organisation.Places;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.walks.Walk;
import linchpin.walks.Walks;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The walks that a viewer may read, the latest first. */
@Component
class ListWalks {

    private final Walks walks;
    private final Places places;

    ListWalks(Walks walks, Places places) {
        this.walks = walks;
        this.places = places;
    }

    /** A walk in the list. */
    record Line(Walk walk, String place) {}

    /** @param mayBegin whether the viewer may write down another */
    record ListPage(List<Line> lines, boolean mayBegin) {

        /** @return whether there may be older ones that do not stand here */
        boolean cut() {
            return lines.size() == Walks.LISTED;
        }
    }

    @Transactional(readOnly = true)
    public ListPage page(Viewer viewer) {
        var named = places.byId();
        var lines = walks.readable(viewer).stream()
                .map(walk -> {
                    var place = named.get(walk.placeId());
                    return new Line(walk, place == null ? "A place that is gone" : place.fullName());
                })
                .toList();
        return new ListPage(lines, viewer.may(Permission.LOG_ON_BEHALF));
    }
}

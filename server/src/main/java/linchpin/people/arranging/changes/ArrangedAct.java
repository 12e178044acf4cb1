package linchpin.people.arranging.changes;

import linchpin.history.ActKind;
import linchpin.history.SeenBy;

/** What is arranged for an organisation and its places. */
public enum ArrangedAct implements ActKind {
    SETTING_CHANGED,
    PLACE_RENAMED,
    PLACE_MOVED,
    PLACE_KIND_CHANGED,
    PLACE_CLOSED,
    PLACE_OPENED,
    PLACES_MERGED,
    PLACES_PARTED,
    PLACE_DELETED;

    @Override
    public String module() {
        return "people";
    }

    @Override
    public SeenBy seenBy() {
        return SeenBy.TEAM;
    }
}

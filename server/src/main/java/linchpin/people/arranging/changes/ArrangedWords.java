package linchpin.people.arranging.changes;

import linchpin.history.ActWords;
import linchpin.history.Reader;
import linchpin.history.Recorded;
import linchpin.organisation.Setting;
import org.springframework.stereotype.Component;

/** Tells what was arranged. */
@Component
class ArrangedWords implements ActWords<ArrangedAct> {

    @Override
    public Class<ArrangedAct> kinds() {
        return ArrangedAct.class;
    }

    @Override
    public String words(ArrangedAct kind, Recorded act, Reader reader) {
        return switch (kind) {
            case SETTING_CHANGED -> setting(Arranged.setting(act), act.fact(Arranged.WAS), act.fact(Arranged.NOW));
            case PLACE_RENAMED -> "Renamed it" + fromTo(act);
            case PLACE_MOVED -> "Moved it" + fromTo(act);
            case PLACE_KIND_CHANGED -> "Changed what kind of place it is" + fromTo(act);
            case PLACE_CLOSED -> "Closed it";
            case PLACE_OPENED -> "Opened it again";
            case PLACES_MERGED -> "Merged it into " + act.fact(Arranged.NOW_CALLED);
            case PLACES_PARTED -> "Parted it from " + act.fact(Arranged.WAS_CALLED) + " again";
            case PLACE_DELETED -> "Deleted " + quoted(act.fact(Arranged.WAS_CALLED));
        };
    }

    private static String setting(Setting setting, String was, String now) {
        if (setting == Setting.LOGO) {
            return now.isEmpty() ? "Took the logo away" : was.isEmpty() ? "Added a logo" : "Changed the logo";
        }
        return setting.label() + ": changed from " + quoted(was) + " to " + quoted(now);
    }

    private static String quoted(String value) {
        return value.isEmpty() ? "nothing" : "“" + value + "”";
    }

    private static String fromTo(Recorded act) {
        return " from " + quoted(act.fact(Arranged.WAS_CALLED)) + " to " + quoted(act.fact(Arranged.NOW_CALLED));
    }
}

package linchpin.people.arranging.changes;

import java.util.Map;
import linchpin.history.Act;
import linchpin.history.Deed;
import linchpin.history.Recorded;
import linchpin.organisation.OrganisationId;
import linchpin.organisation.PlaceId;
import linchpin.organisation.Setting;
import linchpin.platform.Id;

/**
 * Something was arranged for an organisation or one of its places, and what it was before, so that it can be put back.
 *
 * @param facts what its words are made of
 */
public record Arranged(ArrangedAct kind, Id about, Map<String, String> facts) implements Deed {

    /** What it was; what it is now; as kept, and as read. */
    public static final String WAS = "was";

    public static final String NOW = "now";
    public static final String WAS_CALLED = "was_called";
    public static final String NOW_CALLED = "now_called";

    private static final String SETTING = "setting";

    public static Arranged setting(OrganisationId organisation, Setting setting, String was, String now) {
        return new Arranged(
                ArrangedAct.SETTING_CHANGED, organisation, Map.of(SETTING, setting.name(), WAS, was, NOW, now));
    }

    /** @return of a place, of which there is nothing to say but what was done */
    public static Arranged place(PlaceId place, ArrangedAct kind) {
        return new Arranged(kind, place, Map.of());
    }

    /**
     * @param was as it is kept
     * @param wasCalled as people read it
     */
    public static Arranged place(
            PlaceId place, ArrangedAct kind, String was, String wasCalled, String now, String nowCalled) {
        return new Arranged(kind, place, Map.of(WAS, was, WAS_CALLED, wasCalled, NOW, now, NOW_CALLED, nowCalled));
    }

    /** @return which setting an act changed */
    public static Setting setting(Recorded act) {
        return Setting.valueOf(act.fact(SETTING));
    }

    @Override
    public Act act() {
        return Act.of(kind, about).with(facts);
    }
}

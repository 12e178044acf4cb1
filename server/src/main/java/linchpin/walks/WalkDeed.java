package linchpin.walks;

import java.util.Map;
import linchpin.history.Act;
import linchpin.history.Deed;
import linchpin.platform.Id;

/** Something that was done with a walk, with what a place asks, or with a finding. */
public record WalkDeed(WalkAct kind, Id about, Map<String, String> facts) implements Deed {

    @Override
    public Act act() {
        return Act.of(kind, about).with(facts);
    }
}

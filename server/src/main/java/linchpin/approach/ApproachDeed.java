package linchpin.approach;

import java.util.Map;
import linchpin.history.Act;
import linchpin.history.Deed;
import linchpin.platform.Id;

/**
 * Something that was done about asking people.
 *
 * @param about a list; of what concerns no single one the organisation
 * @param facts counts, days and names of choices; never an address
 */
public record ApproachDeed(ApproachAct kind, Id about, Map<String, String> facts) implements Deed {

    @Override
    public Act act() {
        return Act.of(kind, about).with(facts);
    }
}

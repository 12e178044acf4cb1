package linchpin.evidence.changing;

import java.util.Map;
import linchpin.evidence.PackId;
import linchpin.history.Act;
import linchpin.history.Deed;

/**
 * Somebody changed a pack.
 *
 * @param version of the pack since then
 * @param facts what else its words are made of
 */
record PackDeed(PackId pack, PackAct kind, int version, Map<String, String> facts) implements Deed {

    @Override
    public Act act() {
        return Act.of(kind, pack).with(facts).with("version", version);
    }
}

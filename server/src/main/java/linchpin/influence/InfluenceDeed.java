package linchpin.influence;

import java.util.Map;
import linchpin.history.Act;
import linchpin.history.Deed;
import linchpin.platform.Id;

/**
 * Something that was done with a talk, a question or a story told.
 *
 * @param about which of them
 * @param how it came out, in the words of a choice; empty where none was made
 */
public record InfluenceDeed(InfluenceAct kind, Id about, String how) implements Deed {

    /** Where no choice was made. */
    public static InfluenceDeed of(InfluenceAct kind, Id about) {
        return new InfluenceDeed(kind, about, "");
    }

    @Override
    public Act act() {
        var act = Act.of(kind, about);
        return how.isEmpty() ? act : act.with(Map.of("how", how));
    }
}

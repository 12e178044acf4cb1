package linchpin.analysis.tally.decision;

import java.util.List;
import linchpin.analysis.tally.exact.Fraction;

/**
 * Those who hold a share together, however many of them turn up.
 *
 * @param id unlike that of any other
 * @param share of the whole, in per cent
 * @param members the voters in it; each is in one group
 */
public record Group(String id, Fraction share, List<String> members) {

    /** Keeps the members as they are now. */
    public Group {
        members = List.copyOf(members);
    }
}

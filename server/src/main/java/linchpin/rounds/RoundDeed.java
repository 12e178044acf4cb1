package linchpin.rounds;

import java.util.Map;
import java.util.TreeMap;
import linchpin.history.Act;
import linchpin.history.Deed;
import linchpin.proposals.ProposalId;

/**
 * Something that was done with a round. It stands in the history of its proposal too.
 *
 * @param facts as for {@link Act}
 */
public record RoundDeed(RoundAct kind, RoundId round, ProposalId proposal, Map<String, String> facts) implements Deed {

    public RoundDeed {
        facts = Map.copyOf(facts);
    }

    /** @return this done with that */
    public static RoundDeed of(RoundAct kind, Round round) {
        return new RoundDeed(kind, round.id(), round.proposalId(), Map.of("title", round.title()));
    }

    /** @return the same with one more fact */
    public RoundDeed with(String name, Object value) {
        var all = new TreeMap<>(facts);
        all.put(name, value.toString());
        return new RoundDeed(kind, round, proposal, all);
    }

    @Override
    public Act act() {
        return Act.of(kind, round).within(proposal).with(facts);
    }
}

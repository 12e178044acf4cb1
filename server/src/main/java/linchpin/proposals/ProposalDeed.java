package linchpin.proposals;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import linchpin.history.Act;
import linchpin.history.Deed;
import linchpin.matters.MatterDeed;
import linchpin.matters.MatterId;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done to a proposal. Report it to {@link ProposalLife}, which knows what follows.
 *
 * @param kind which deed it is
 * @param about what it was done with, such as a comment; null for the proposal itself
 * @param facts as for {@link Act}
 */
public record ProposalDeed(
        ProposalAct kind, ProposalId proposal, @Nullable UUID about, Map<String, String> facts) implements Deed {

    public ProposalDeed {
        facts = Map.copyOf(facts);
    }

    /** @return this done to that */
    public static ProposalDeed of(ProposalAct kind, Proposal proposal) {
        return new ProposalDeed(kind, proposal.id(), null, Map.of("title", proposal.title()));
    }

    /** @return the same with one more fact */
    public ProposalDeed with(String name, Object value) {
        var all = new TreeMap<>(facts);
        all.put(name, value.toString());
        return new ProposalDeed(kind, proposal, about, all);
    }

    /** @return the same, done with this */
    public ProposalDeed with(UUID thing) {
        return new ProposalDeed(kind, proposal, thing, facts);
    }

    @Override
    public Act act() {
        return Act.of(kind, proposal).with(facts);
    }

    /**
     * The same, as part of a matter's life.
     *
     * @param deed what was done
     * @param matter that the proposal was raised from
     */
    record InMatter(ProposalDeed deed, MatterId matter) implements MatterDeed {

        /** A proposal is raised from no matter that is closed; one that was raised before goes on. */
        @Override
        public Step step() {
            return deed.kind() == ProposalAct.RAISED ? Step.WORKED_ON : Step.NOTED;
        }

        @Override
        public Act act() {
            return deed.act().within(matter);
        }
    }
}

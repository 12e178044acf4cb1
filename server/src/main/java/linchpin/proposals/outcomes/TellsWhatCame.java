package linchpin.proposals.outcomes;

import linchpin.proposals.ProposalId;

/** Told what was decided about a proposal, by those further down the thread who know; shown to whoever raises something alike. */
public interface TellsWhatCame {

    /**
     * To be told within the deed that it tells of; what was told before is gone.
     *
     * @param words as in "Decided: levered taps", at most 300 characters are kept; read in other organisations too, where its authors let people
     *     there find the proposal
     */
    void came(ProposalId proposal, String words);
}

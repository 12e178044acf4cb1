package linchpin.proposals.acting;

import gg.jte.Content;
import linchpin.people.Viewer;
import linchpin.proposals.Proposal;
import linchpin.ui.Frame;

/** A piece of a proposal's page that a module further down puts there: what came of it. */
public interface ProposalStep {

    /**
     * @param viewer who may read the proposal
     * @return a section of the page; nothing where there is nothing to say
     */
    Content content(Proposal proposal, Viewer viewer, Frame frame);

    /** @return smaller stands further up: co-design sessions 40, decisions 50 */
    int order();
}

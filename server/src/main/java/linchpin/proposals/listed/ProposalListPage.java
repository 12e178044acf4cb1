package linchpin.proposals.listed;

import java.util.List;
import linchpin.proposals.Proposal;
import linchpin.proposals.journey.Stamp;
import linchpin.ui.Choice;
import linchpin.ui.Paging.Page;

/**
 * What the list of proposals prints.
 *
 * @param shelf that is shown, as it stands in the address; empty for all that stand
 * @param shelves to choose from, each with how many there are
 * @param meaning of the stage that is shown, in a sentence
 * @param total of what is shown, over all its pages
 * @param any whether there is any proposal at all
 */
record ProposalListPage(String shelf, List<Choice> shelves, String meaning, int total, boolean any, Page<Row> page) {

    /**
     * @param raised by whom and when
     * @param waiting since when it stands in its stage
     * @param promised how what patients were told stands; empty where they were told nothing
     */
    record Row(Proposal proposal, String place, String raised, String waiting, String promised, Stamp stamp) {}
}

package linchpin.proposals.listed;

import java.util.List;
import linchpin.proposals.Proposal;
import linchpin.proposals.journey.Stamp;

/** What the list of proposals prints. */
record ProposalListPage(List<Group> groups) {

    /** @param meaning of the stage, in a sentence */
    record Group(String label, String meaning, List<Row> rows) {}

    /** @param raised by whom and when */
    record Row(Proposal proposal, String place, String raised, Stamp stamp) {}
}

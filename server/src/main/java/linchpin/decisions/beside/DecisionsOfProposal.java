package linchpin.decisions.beside;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import linchpin.decisions.beside.DecisionRows.Row;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.proposals.Proposal;
import linchpin.proposals.acting.ProposalStep;
import linchpin.ui.Fragments;
import linchpin.ui.Frame;
import org.springframework.stereotype.Component;

/** On the page of a proposal: what is decided about it. */
@Component
class DecisionsOfProposal implements ProposalStep {

    private final DecisionRows rows;
    private final Fragments fragments;

    DecisionsOfProposal(DecisionRows rows, Fragments fragments) {
        this.rows = rows;
        this.fragments = fragments;
    }

    /** @param setUp where one is set up; empty where this viewer may not */
    record Piece(List<Row> rows, String setUp) {}

    @Override
    public Content content(Proposal proposal, Viewer viewer, Frame frame) {
        var may = viewer.at(proposal.placeId()).may(Permission.SET_UP_DECISION) && !proposal.withdrawn();
        var piece = new Piece(
                rows.about(List.of(proposal.id()), viewer),
                may ? "/decisions/new?proposal=" + proposal.id().id() : "");
        return fragments.of("decisions/beside/onProposal", Map.of("piece", piece));
    }

    @Override
    public int order() {
        return 50;
    }
}

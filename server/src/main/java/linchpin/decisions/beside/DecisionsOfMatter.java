package linchpin.decisions.beside;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import linchpin.decisions.beside.DecisionRows.Row;
import linchpin.matters.Matter;
import linchpin.matters.MatterState;
import linchpin.matters.ThreadStep;
import linchpin.matters.merging.MergedMatters;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.proposals.Proposal;
import linchpin.proposals.Proposals;
import linchpin.ui.Fragments;
import linchpin.ui.Frame;
import org.springframework.stereotype.Component;

/** On the thread, after the proposals: what was decided about them. Where the matter went on without a decision, it says so. */
@Component
class DecisionsOfMatter implements ThreadStep {

    private final DecisionRows rows;
    private final Proposals proposals;
    private final MergedMatters merged;
    private final Fragments fragments;

    DecisionsOfMatter(DecisionRows rows, Proposals proposals, MergedMatters merged, Fragments fragments) {
        this.rows = rows;
        this.proposals = proposals;
        this.merged = merged;
        this.fragments = fragments;
    }

    /** @param skipped whether there is none, and the matter has gone further */
    record Piece(List<Row> rows, boolean skipped) {}

    @Override
    public Content items(Matter matter, Viewer viewer, Frame frame) {
        var raised = proposals.of(merged.together(matter.id()), viewer.within(Permission.PROPOSE)).stream()
                .map(Proposal::id)
                .toList();
        var about = rows.about(raised, viewer);
        return fragments.of(
                "decisions/beside/onThread",
                Map.of("piece", new Piece(about, about.isEmpty() && matter.state() != MatterState.OPEN)));
    }

    @Override
    public int order() {
        return 50;
    }
}

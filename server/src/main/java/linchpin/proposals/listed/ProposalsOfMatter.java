package linchpin.proposals.listed;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import linchpin.matters.Matter;
import linchpin.matters.MatterState;
import linchpin.matters.ThreadStep;
import linchpin.matters.merging.MergedMatters;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.proposals.Proposals;
import linchpin.proposals.listed.ProposalListPage.Row;
import linchpin.ui.Fragments;
import linchpin.ui.Frame;
import org.springframework.stereotype.Component;

/** On the thread: the proposals raised from a matter, and from what became part of it. Where it went on without one, it says so. */
@Component
class ProposalsOfMatter implements ThreadStep {

    private final Proposals proposals;
    private final ProposalRows rows;
    private final MergedMatters merged;
    private final Fragments fragments;

    ProposalsOfMatter(Proposals proposals, ProposalRows rows, MergedMatters merged, Fragments fragments) {
        this.proposals = proposals;
        this.rows = rows;
        this.merged = merged;
        this.fragments = fragments;
    }

    /**
     * @param skipped whether there is none, and the matter has gone further
     * @param raise where one is raised; empty where this viewer may not
     */
    record Piece(List<Row> rows, boolean skipped, String raise) {}

    @Override
    public Content items(Matter matter, Viewer viewer, Frame frame) {
        var raised = rows.of(proposals.of(merged.together(matter.id()), viewer));
        var may = viewer.may(Permission.PROPOSE) && !matter.state().closed();
        var piece = new Piece(
                raised,
                raised.isEmpty() && matter.state() != MatterState.OPEN,
                may ? "/proposals/new?matter=" + matter.id().id() : "");
        return fragments.of("proposals/listed/onThread", Map.of("piece", piece));
    }

    @Override
    public int order() {
        return 40;
    }
}

package linchpin.proposals.promises;

import java.util.List;
import linchpin.matters.MatterId;
import linchpin.matters.merging.MergedMatters;
import linchpin.people.Viewer;
import linchpin.proposals.Behind;
import linchpin.proposals.Proposal;
import linchpin.proposals.outcomes.CameOfMatter;
import linchpin.proposals.outcomes.CameOfMatter.Came;
import org.springframework.stereotype.Component;

/** What came of the matter, for whoever may read that. */
@Component
class InItsMatter {

    private final Behind behind;
    private final MergedMatters merged;
    private final List<CameOfMatter> tellers;

    InItsMatter(Behind behind, MergedMatters merged, List<CameOfMatter> tellers) {
        this.behind = behind;
        this.merged = merged;
        this.tellers = tellers;
    }

    List<Came> of(Proposal proposal, Viewer viewer) {
        var matter = proposal.matter().filter(id -> behind.said(id, viewer).isPresent());
        return matter.map(this::told).orElse(List.of());
    }

    private List<Came> told(MatterId matter) {
        var all = merged.together(matter);
        return tellers.stream().flatMap(teller -> teller.of(all).stream()).toList();
    }
}

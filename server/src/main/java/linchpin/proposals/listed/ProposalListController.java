package linchpin.proposals.listed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.proposals.Proposals;
import linchpin.proposals.Stage;
import linchpin.proposals.listed.ProposalListPage.Group;
import linchpin.proposals.listed.ProposalListPage.Row;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The list of proposals, stage by stage. */
@Controller
class ProposalListController {

    private final Proposals proposals;
    private final ProposalRows rows;

    ProposalListController(Proposals proposals, ProposalRows rows) {
        this.proposals = proposals;
        this.rows = rows;
    }

    @Needs(Permission.PROPOSE)
    @GetMapping("/proposals")
    ModelAndView list(Viewer viewer) {
        var all = rows.of(proposals.readable(viewer));
        var groups = new ArrayList<Group>();
        for (var stage : Stage.values()) {
            var here = all.stream()
                    .filter(row -> !row.proposal().withdrawn() && row.proposal().stage() == stage)
                    .toList();
            add(groups, stage.label(), stage.meaning(), here);
        }
        add(
                groups,
                "Withdrawn",
                "Its authors took it back.",
                all.stream().filter(row -> row.proposal().withdrawn()).toList());
        return new ModelAndView("proposals/listed/proposals", Map.of("page", new ProposalListPage(groups)));
    }

    private static void add(List<Group> groups, String label, String meaning, List<Row> rows) {
        if (!rows.isEmpty()) {
            groups.add(new Group(label, meaning, rows));
        }
    }
}

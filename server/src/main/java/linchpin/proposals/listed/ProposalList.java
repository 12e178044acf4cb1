package linchpin.proposals.listed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import linchpin.people.Viewer;
import linchpin.proposals.Proposal;
import linchpin.proposals.Proposals;
import linchpin.proposals.Proposals.Shelf;
import linchpin.proposals.Stage;
import linchpin.ui.Choice;
import linchpin.ui.Paging;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The proposals that a person may read, what has waited longest where it stands first. */
@Component
class ProposalList {

    /** Rows of one page: each has a stamp, and several lines. */
    private static final int SIZE = 25;

    private static final String WITHDRAWN = "withdrawn";

    private final Proposals proposals;
    private final ProposalRows rows;

    ProposalList(Proposals proposals, ProposalRows rows) {
        this.proposals = proposals;
        this.rows = rows;
    }

    /** @param shelf a stage as stored, "withdrawn", or anything else for all that stand */
    @Transactional(readOnly = true)
    public ProposalListPage page(Viewer viewer, String shelf, Paging paging) {
        var stage = Arrays.stream(Stage.values())
                .filter(one -> one.stored().equals(shelf))
                .findFirst()
                .orElse(null);
        var chosen = shelf.equals(WITHDRAWN) ? Shelf.WITHDRAWN : new Shelf(false, stage);
        var shown = stage != null || chosen.withdrawn() ? shelf : "";
        var counts = proposals.count(viewer);
        var read = rows.of(proposals.page(viewer, chosen, paging, SIZE));
        return new ProposalListPage(
                shown,
                shelves(counts),
                stage == null ? "" : stage.meaning(),
                count(chosen, counts),
                !counts.isEmpty(),
                paging.page(
                        read,
                        SIZE,
                        row -> mark(row.proposal()),
                        "/proposals" + (shown.isEmpty() ? "" : "?stage=" + shown)));
    }

    private static String mark(Proposal proposal) {
        return proposal.standsSince() + "." + proposal.number();
    }

    private static int count(Shelf shelf, Map<Shelf, Integer> counts) {
        return counts.entrySet().stream()
                .filter(one -> one.getKey().withdrawn() == shelf.withdrawn()
                        && (shelf.stage() == null || one.getKey().stage() == shelf.stage()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private static List<Choice> shelves(Map<Shelf, Integer> counts) {
        var choices = new ArrayList<Choice>();
        choices.add(choice("", "All that stand", new Shelf(false, null), counts));
        for (var stage : Stage.values()) {
            choices.add(choice(stage.stored(), stage.label(), new Shelf(false, stage), counts));
        }
        choices.add(choice(WITHDRAWN, "Withdrawn", Shelf.WITHDRAWN, counts));
        return choices;
    }

    private static Choice choice(String value, String label, Shelf shelf, Map<Shelf, Integer> counts) {
        return new Choice(value, label + " (" + count(shelf, counts) + ")");
    }
}

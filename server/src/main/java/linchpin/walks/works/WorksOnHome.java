package linchpin.walks.works;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import linchpin.people.HomePanel;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.walks.Finding;
import linchpin.walks.Findings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** On the home of whoever answers for it: what was found on walks where they may read it, the late first. */
@Component
@HomePanel.Reminds(HomePanel.Kind.YOURS)
class WorksOnHome implements HomePanel {

    private static final int SHOWN = 5;

    private final Findings findings;
    private final Clock clock;

    WorksOnHome(Findings findings, Clock clock) {
        this.findings = findings;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Panel> panel(Viewer viewer) {
        if (!viewer.may(Permission.OWN_ACTION)) {
            return Optional.empty();
        }
        var mine = findings.toPutRight(viewer.account()).stream()
                .filter(finding -> viewer.at(finding.placeId()).may(Permission.READ_LOG))
                .toList();
        return mine.isEmpty() ? Optional.empty() : Optional.of(panel(mine, LocalDate.now(clock)));
    }

    private static Panel panel(List<Finding> mine, LocalDate today) {
        var items = mine.stream()
                .limit(SHOWN)
                .map(finding -> new Item(
                        finding.what(), finding.path(), finding.timing(today), finding.late(today) ? "Late" : null))
                .toList();
        var late = mine.stream().anyMatch(finding -> finding.late(today));
        return new Panel("Found on walks, and yours to put right", (long) mine.size(), items, "", "/walks/works", late);
    }

    @Override
    public int order() {
        return 14;
    }
}

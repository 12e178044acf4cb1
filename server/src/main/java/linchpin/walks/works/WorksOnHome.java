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

/** On the home of whoever answers for it: what was found on walks and is past its day. */
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
        var today = LocalDate.now(clock);
        var late = findings.lateOf(viewer.account(), today);
        return late.isEmpty() ? Optional.empty() : Optional.of(panel(late, today));
    }

    private static Panel panel(List<Finding> late, LocalDate today) {
        var items = late.stream()
                .limit(SHOWN)
                .map(finding -> new Item(finding.what(), finding.path(), finding.timing(today), "Late"))
                .toList();
        return new Panel("Found on walks, and late", (long) late.size(), items, "", "/walks/works", true);
    }

    @Override
    public int order() {
        return 14;
    }
}

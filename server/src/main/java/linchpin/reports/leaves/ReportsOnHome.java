package linchpin.reports.leaves;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import linchpin.people.HomePanel;
import linchpin.people.Permission;
import linchpin.people.Role;
import linchpin.people.Viewer;
import linchpin.reports.Quarter;
import linchpin.reports.Reports;
import linchpin.reports.Version;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** On the home pages of those who have something to do with a report: that it waits for them. */
@Component
@HomePanel.Reminds(HomePanel.Kind.WAITS)
class ReportsOnHome implements HomePanel {

    private final Reports reports;
    private final Clock clock;

    ReportsOnHome(Reports reports, Clock clock) {
        this.reports = reports;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Panel> panel(Viewer viewer) {
        var items = new ArrayList<Item>();
        if (viewer.mayForAll(Permission.APPROVE_REPORT)) {
            items.addAll(toApprove(viewer));
        }
        var last = Quarter.over(LocalDate.now(clock), 1).getFirst();
        if (viewer.roles().contains(Role.LINCHPIN)
                && viewer.mayForAll(Permission.WRITE_REPORT)
                && reports.of(last).isEmpty()) {
            items.add(new Item(
                    "The report of " + last.name(), "/reports", "The quarter is over: it can be put together", null));
        }
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(new Panel("Quarterly reports", null, List.copyOf(items), "", "/reports", false));
    }

    private List<Item> toApprove(Viewer viewer) {
        return reports.latest().stream()
                .filter(version -> version.approval() == null)
                .filter(version -> !ApproveReport.wrote(reports.of(version.quarter()), viewer.account()))
                .map(Version::quarter)
                .map(quarter -> new Item(
                        "The report of " + quarter.name(),
                        quarter.path(),
                        "Read it, add your own statement, and publish it",
                        null))
                .toList();
    }

    @Override
    public int order() {
        return 60;
    }
}

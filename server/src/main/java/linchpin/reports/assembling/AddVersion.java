package linchpin.reports.assembling;

import java.util.function.Supplier;
import linchpin.history.History;
import linchpin.people.Viewer;
import linchpin.reports.KeepReports;
import linchpin.reports.KeepReports.Fresh;
import linchpin.reports.Quarter;
import linchpin.reports.ReportAct;
import linchpin.reports.ReportDeed;
import linchpin.reports.Reports;
import linchpin.reports.Version;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds a version, and tells who did. */
@Component
class AddVersion {

    private final Reports reports;
    private final KeepReports keeping;
    private final History history;

    AddVersion(Reports reports, KeepReports keeping, History history) {
        this.reports = reports;
        this.keeping = keeping;
        this.history = history;
    }

    /** @param fresh is only made where there is none yet */
    @Transactional
    public void first(Viewer viewer, Quarter quarter, Supplier<Fresh> fresh) {
        var id = keeping.begin(quarter, viewer.account());
        if (reports.of(quarter).isEmpty()) {
            keeping.keep(id, 1, fresh.get(), viewer.account());
            history.did(new ReportDeed(ReportAct.ASSEMBLED, id, quarter, 1), null);
        }
    }

    @Transactional
    public void next(Viewer viewer, Version latest, Fresh fresh, ReportAct act) {
        var version = latest.version() + 1;
        keeping.keep(latest.id(), version, fresh, viewer.account());
        history.did(new ReportDeed(act, latest.id(), latest.quarter(), version), null);
    }
}

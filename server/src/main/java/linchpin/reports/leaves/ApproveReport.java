package linchpin.reports.leaves;

import java.util.List;
import linchpin.history.History;
import linchpin.people.AccountId;
import linchpin.people.LeaderName;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import linchpin.reports.KeepReports;
import linchpin.reports.Quarter;
import linchpin.reports.ReportAct;
import linchpin.reports.ReportDeed;
import linchpin.reports.ReportRefused;
import linchpin.reports.Reports;
import linchpin.reports.Version;
import linchpin.reports.acting.PublishReports;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Publishes a report with the statement of whoever approves it, who wrote nothing of it since it was last published. */
@Component
class ApproveReport implements PublishReports {

    private final Reports reports;
    private final KeepReports keeping;
    private final History history;
    private final LeaderName leaders;

    ApproveReport(Reports reports, KeepReports keeping, History history, LeaderName leaders) {
        this.reports = reports;
        this.keeping = keeping;
        this.history = history;
        this.leaders = leaders;
    }

    @Override
    @Transactional
    public void approve(Viewer viewer, Quarter quarter, int version, String statement) {
        var latest = reports.held(quarter).orElseThrow(NotFound::new);
        if (latest.version() != version) {
            throw ReportRefused.changed();
        }
        if (latest.approval() != null) {
            return;
        }
        if (wrote(reports.of(quarter), viewer.account())) {
            throw ReportRefused.byItsWriter(leaders.here().many());
        }
        keeping.approve(latest.id(), version, statement, viewer.account());
        history.did(new ReportDeed(ReportAct.PUBLISHED, latest.id(), quarter, version), null);
    }

    /** @return whether this person wrote any of these that nobody could read until now */
    static boolean wrote(List<Version> latestFirst, AccountId account) {
        return latestFirst.stream()
                .takeWhile(one -> one.approval() == null)
                .map(Version::writtenBy)
                .anyMatch(account::equals);
    }
}

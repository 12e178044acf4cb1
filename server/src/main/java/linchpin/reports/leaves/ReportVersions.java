package linchpin.reports.leaves;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import linchpin.people.Accounts;
import linchpin.reports.Quarter;
import linchpin.reports.Reports;
import linchpin.reports.Version;
import linchpin.ui.Days;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The versions of a report, with who wrote each. */
@Component
class ReportVersions {

    private final Reports reports;
    private final Accounts accounts;
    private final Clock clock;

    ReportVersions(Reports reports, Accounts accounts, Clock clock) {
        this.reports = reports;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** One of them, in words. */
    record Line(int version, String written, String standing) {}

    /** @return all of them, the latest first */
    @Transactional(readOnly = true)
    public List<Version> of(Quarter quarter) {
        return reports.of(quarter);
    }

    @Transactional(readOnly = true)
    public List<Line> lines(List<Version> versions) {
        var names = accounts.names(versions.stream().map(Version::writtenBy).collect(Collectors.toSet()));
        return versions.stream()
                .map(one -> new Line(
                        one.version(),
                        names.getOrDefault(one.writtenBy(), "somebody") + ", "
                                + Days.moment(one.writtenAt().toInstant(), clock),
                        standing(one)))
                .toList();
    }

    private String standing(Version version) {
        var approval = version.approval();
        return approval == null
                ? "not published"
                : "published on " + Days.full(approval.approvedAt().toInstant(), clock);
    }
}

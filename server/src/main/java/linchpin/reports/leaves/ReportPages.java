package linchpin.reports.leaves;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import linchpin.organisation.Organisation;
import linchpin.reports.Part;
import linchpin.reports.Quarter;
import linchpin.reports.Reports;
import linchpin.reports.Version;
import linchpin.ui.Days;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads reports, as they are read by anybody. */
@Component
class ReportPages {

    private final Reports reports;
    private final GatherWords gathering;
    private final Clock clock;

    ReportPages(Reports reports, GatherWords gathering, Clock clock) {
        this.reports = reports;
        this.gathering = gathering;
        this.clock = clock;
    }

    /** @return the quarters of which everybody can read a report, the latest first */
    @Transactional(readOnly = true)
    public List<Quarter> published() {
        return reports.published();
    }

    /** @return the report as everybody reads it; empty while none is published */
    @Transactional(readOnly = true)
    public Optional<ReportPage> inPublic(Quarter quarter, Organisation organisation) {
        return reports.published(quarter).stream().findFirst().map(version -> page(version, organisation));
    }

    @Transactional(readOnly = true)
    public ReportPage page(Version version, Organisation organisation) {
        var before = reports.published(version.quarter()).stream()
                .filter(one -> one.version() <= version.version())
                .toList();
        var approval = version.approval();
        return new ReportPage(
                organisation.name(),
                version.quarter(),
                version.version(),
                Days.full(version.facts().countedOn()),
                before.isEmpty() ? "" : "First published on " + approvedOn(before.getLast()) + ".",
                before.stream().flatMap(this::correction).toList(),
                version.words(Part.OPENING),
                Sections.of(version, gathering.of(version, organisation.code())),
                approval == null ? null : approval.statement(),
                organisation.letterhead().leader());
    }

    private Stream<String> correction(Version version) {
        return Stream.ofNullable(version.because())
                .map(because -> "Corrected on " + approvedOn(version) + ": " + because);
    }

    private String approvedOn(Version version) {
        var approval = version.approval();
        return approval == null ? "" : Days.full(approval.approvedAt().toInstant(), clock);
    }
}

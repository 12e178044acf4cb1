package linchpin.walks.works;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import linchpin.organisation.Places;
import linchpin.people.Accounts;
import linchpin.people.Viewer;
import linchpin.walks.Finding;
import linchpin.walks.Findings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Findings in a list, with their place and who answers for them. */
@Component
class WorkRows {

    private final Findings findings;
    private final Places places;
    private final Accounts accounts;
    private final Clock clock;

    WorkRows(Findings findings, Places places, Accounts accounts, Clock clock) {
        this.findings = findings;
        this.places = places;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** A finding in a list. */
    record WorkRow(Finding finding, String place, String owner, String timing, boolean late) {

        String cost() {
            return finding.cost() == null ? "" : finding.cost().label();
        }
    }

    /** @return the programme, as this viewer may read it */
    @Transactional(readOnly = true)
    public List<WorkRow> all(Viewer viewer) {
        return of(findings.readable(viewer));
    }

    @Transactional(readOnly = true)
    public List<WorkRow> of(List<Finding> found) {
        var today = LocalDate.now(clock);
        var named = places.byId();
        var names = accounts.names(
                found.stream().map(Finding::owner).filter(Objects::nonNull).collect(Collectors.toSet()));
        return found.stream()
                .map(finding -> {
                    var place = named.get(finding.placeId());
                    return new WorkRow(
                            finding,
                            place == null ? "A place that is gone" : place.fullName(),
                            finding.owner() == null ? "Nobody yet" : names.getOrDefault(finding.owner(), "Somebody"),
                            finding.timing(today),
                            finding.late(today));
                })
                .toList();
    }
}

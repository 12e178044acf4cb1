package linchpin.reports.acting;

import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import linchpin.reports.Quarter;
import linchpin.reports.ReportRefused;

/** Publishes reports. */
public interface PublishReports {

    /**
     * Approving it twice changes nothing.
     *
     * @param version as this person read it
     * @param statement as it stands in the report from then on
     * @throws ReportRefused when there is a newer one, or they wrote it
     * @throws NotFound when nobody has begun it
     */
    void approve(Viewer viewer, Quarter quarter, int version, String statement);
}

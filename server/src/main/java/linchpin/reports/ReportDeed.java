package linchpin.reports;

import linchpin.history.Act;
import linchpin.history.Deed;

/** Something that was done with the report of a quarter. */
public record ReportDeed(ReportAct kind, ReportId report, Quarter quarter, int version) implements Deed {

    @Override
    public Act act() {
        return Act.of(kind, report).with("quarter", quarter.name()).with("version", version);
    }
}

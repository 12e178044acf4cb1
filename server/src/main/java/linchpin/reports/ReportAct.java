package linchpin.reports;

import linchpin.history.ActKind;
import linchpin.history.SeenBy;

/** What is done with a report. */
public enum ReportAct implements ActKind {
    ASSEMBLED,
    CHANGED,
    COUNTED_ANEW,
    PUBLISHED,
    NEWSLETTER_PUBLISHED;

    @Override
    public String module() {
        return "reports";
    }

    @Override
    public SeenBy seenBy() {
        return SeenBy.TEAM;
    }
}

package linchpin.reports;

import linchpin.history.ActWords;
import linchpin.history.Reader;
import linchpin.history.Recorded;
import org.springframework.stereotype.Component;

/** Tells what was done with a report. */
@Component
class ReportActWords implements ActWords<ReportAct> {

    @Override
    public Class<ReportAct> kinds() {
        return ReportAct.class;
    }

    @Override
    public String words(ReportAct kind, Recorded act, Reader reader) {
        if (reader == Reader.GIVER) {
            return "";
        }
        var report = " the report of " + act.fact("quarter");
        return switch (kind) {
            case ASSEMBLED -> "Put together" + report;
            case CHANGED -> "Changed" + report;
            case COUNTED_ANEW -> "Counted anew for" + report;
            case PUBLISHED -> "Approved and published" + report;
            case NEWSLETTER_PUBLISHED -> "Published newsletter " + act.fact("number") + " for " + act.fact("audience");
        };
    }
}

package linchpin.reports;

import linchpin.platform.Refusal;
import org.springframework.http.HttpStatus;

/** Something that cannot be done with a report as it stands. */
public final class ReportRefused extends Refusal {

    private ReportRefused(String type, String title, String detail) {
        super(HttpStatus.CONFLICT, type, title, detail);
    }

    public static ReportRefused notOver() {
        return new ReportRefused(
                "quarter-not-over",
                "This quarter is not over",
                "Nothing was put together. A report tells of a whole quarter: come back when it has ended.");
    }

    /** @param who what the organisation calls those who may */
    public static ReportRefused byItsWriter(String who) {
        return new ReportRefused(
                "report-by-its-writer",
                "Somebody else approves this report",
                "Nothing was published. You wrote something of it since it was last published. Ask one of the other "
                        + who + " to read it.");
    }

    public static ReportRefused changed() {
        return new ReportRefused(
                "report-changed",
                "This report has changed",
                "Nothing was done. There is a newer version than the one you read. Go back, read it, and decide then.");
    }
}

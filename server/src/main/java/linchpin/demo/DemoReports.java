package linchpin.demo;

import java.util.Map;
import linchpin.demo.cast.Cast;
import linchpin.demo.cast.DaysAgo;
import linchpin.people.Role;
import linchpin.reports.Part;
import linchpin.reports.Quarter;
import linchpin.reports.acting.PublishReports;
import linchpin.reports.acting.PutTogether;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Two reports of a quarter: one that everybody reads, with the patient leader's statement, and one that waits for hers. */
@Component
@ConditionalOnBooleanProperty("linchpin.demo")
class DemoReports {

    private static final int UNTIL_PUBLISHED = 29;
    private static final int AGO = 4;

    private final DaysAgo days;
    private final PutTogether reports;
    private final PublishReports publishing;

    DemoReports(DaysAgo days, PutTogether reports, PublishReports publishing) {
        this.days = days;
        this.reports = reports;
        this.publishing = publishing;
    }

    void make(Cast cast) {
        var over = Quarter.over(days.day(UNTIL_PUBLISHED), 2);
        puts(
                cast,
                over.getLast(),
                Map.of(
                        Part.OPENING,
                        "You told us about going home, about being kept informed, and about your families. Here is what we did with it,"
                                + " and what we did not.",
                        Part.PROMISED,
                        "Two promises are late: the trays had to be ordered twice, and the letters are sent by a company whose contract"
                                + " had to change. We ask each week."));
        days.act(cast, AGO, Role.PATIENT_LEADER, viewer -> {
            publishing.approve(
                    viewer,
                    over.getLast(),
                    1,
                    "I read every line and asked about some. The numbers do not say how it feels to wait all day for a bag of tablets."
                            + " Look at what is called done, and at what those who raised it confirmed: that is where I start.");
            return viewer;
        });
        puts(cast, over.getFirst(), Map.of(Part.OPENING, "Tablets to take home are still what people wait for."));
    }

    private void puts(Cast cast, Quarter quarter, Map<Part, String> words) {
        days.act(cast, AGO, Role.LINCHPIN, viewer -> {
            reports.puts(viewer, quarter, days.day(0), words);
            return viewer;
        });
    }
}

package linchpin.demo;

import linchpin.demo.cast.Cast;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** What runs by the calendar, and what is made of all that was said and done: first the numbers are counted that stand in it. */
@Component
@ConditionalOnBooleanProperty("linchpin.demo")
class DemoPapers {

    private final DemoClocks clocks;
    private final DemoNumbers numbers;
    private final DemoPack pack;
    private final DemoReports reports;

    DemoPapers(DemoClocks clocks, DemoNumbers numbers, DemoPack pack, DemoReports reports) {
        this.clocks = clocks;
        this.numbers = numbers;
        this.pack = pack;
        this.reports = reports;
    }

    void make(Cast cast) {
        clocks.make(cast);
        numbers.count(cast);
        pack.make(cast);
        reports.make(cast);
    }
}

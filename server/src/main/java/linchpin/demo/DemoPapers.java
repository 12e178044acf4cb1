package linchpin.demo;

import linchpin.demo.cast.Cast;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** What is made of all that was said and done: first the numbers are counted that stand in it. */
@Component
@ConditionalOnBooleanProperty("linchpin.demo")
class DemoPapers {

    private final DemoNumbers numbers;
    private final DemoPack pack;
    private final DemoReports reports;

    DemoPapers(DemoNumbers numbers, DemoPack pack, DemoReports reports) {
        this.numbers = numbers;
        this.pack = pack;
        this.reports = reports;
    }

    void make(Cast cast) {
        numbers.count(cast);
        pack.make(cast);
        reports.make(cast);
    }
}

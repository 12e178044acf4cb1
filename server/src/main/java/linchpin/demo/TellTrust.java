package linchpin.demo;

import java.util.List;
import linchpin.demo.cast.Cast;
import linchpin.demo.cast.FictionalTrust;
import linchpin.demo.sayings.DemoReading;
import linchpin.demo.sayings.InventedFeedback;
import linchpin.demo.telling.Stories;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** What came of the feedback of a fictional organisation, from reading it to the pack made of it. */
@Component
@ConditionalOnBooleanProperty("linchpin.demo")
class TellTrust {

    private final DemoReading reading;
    private final Stories stories;
    private final DemoReceipts receipts;
    private final DemoPack pack;

    TellTrust(DemoReading reading, Stories stories, DemoReceipts receipts, DemoPack pack) {
        this.reading = reading;
        this.stories = stories;
        this.receipts = receipts;
        this.pack = pack;
    }

    void tell(FictionalTrust trust, Cast cast, List<InventedFeedback> given) {
        reading.read(cast, given);
        receipts.issue(stories.of(trust, cast, given));
        reading.caughtUp(cast, given);
        pack.make(cast);
    }
}

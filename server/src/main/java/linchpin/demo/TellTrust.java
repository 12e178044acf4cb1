package linchpin.demo;

import java.util.List;
import linchpin.demo.cast.Cast;
import linchpin.demo.cast.FictionalTrust;
import linchpin.demo.reviewing.TellReviews;
import linchpin.demo.sayings.DemoReading;
import linchpin.demo.sayings.InventedFeedback;
import linchpin.demo.telling.Stories;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** What came of the feedback of a fictional organisation, from reading it to the papers made of it. */
@Component
@ConditionalOnBooleanProperty("linchpin.demo")
class TellTrust {

    private final DemoReading reading;
    private final Stories stories;
    private final DemoReceipts receipts;
    private final DemoPapers papers;
    private final TellReviews reviews;

    TellTrust(DemoReading reading, Stories stories, DemoReceipts receipts, DemoPapers papers, TellReviews reviews) {
        this.reading = reading;
        this.stories = stories;
        this.receipts = receipts;
        this.papers = papers;
        this.reviews = reviews;
    }

    void tell(FictionalTrust trust, Cast cast, List<InventedFeedback> given) {
        reading.read(cast, given);
        receipts.issue(stories.of(trust, cast, given));
        reviews.tell(trust, cast);
        reading.caughtUp(cast, given);
        papers.make(cast);
    }
}

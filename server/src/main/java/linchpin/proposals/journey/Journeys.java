package linchpin.proposals.journey;

import linchpin.people.Viewer;
import linchpin.proposals.Proposal;
import linchpin.proposals.WayOut;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The way of one proposal, for its page. */
@Component
public class Journeys {

    private final Stamps stamps;
    private final ReadJourney reading;
    private final WayOut way;

    Journeys(Stamps stamps, ReadJourney reading, WayOut way) {
        this.stamps = stamps;
        this.reading = reading;
        this.way = way;
    }

    /** @return as this person sees it */
    @Transactional(readOnly = true)
    public WholeJourney of(Proposal proposal, Viewer viewer) {
        return new WholeJourney(
                stamps.of(proposal), way.shut(proposal), way.mayMove(proposal, viewer), reading.of(proposal));
    }
}

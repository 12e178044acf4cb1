package linchpin.proposals.ideas;

import java.util.Collection;
import java.util.Map;
import linchpin.people.Viewer;
import linchpin.proposals.codesign.CodesignId;
import linchpin.proposals.codesign.HeldSession.Held;
import linchpin.proposals.codesign.WhoSits;
import linchpin.proposals.ideas.ReadIdeas.Looking;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The ideas from sessions, for the pages that show those. */
@Component
public class ShowIdeas {

    private final ReadIdeas reading;
    private final WhoSits who;

    ShowIdeas(ReadIdeas reading, WhoSits who) {
        this.reading = reading;
        this.who = who;
    }

    /** @return as this person reads them */
    @Transactional(readOnly = true)
    public IdeasOfSession of(Held held, Viewer viewer) {
        var proposal = held.proposal();
        var open = !proposal.withdrawn();
        var adds = open && who.mayAdd(proposal, held.session().id(), viewer);
        return reading.of(new Looking(held, viewer, adds, open && who.mayDecide(proposal, viewer)));
    }

    /** @return for each session that has any, as in "3 ideas: 2 open, 1 taken up" */
    @Transactional(readOnly = true)
    public Map<CodesignId, String> counted(Collection<CodesignId> sessions) {
        return reading.counted(sessions);
    }
}

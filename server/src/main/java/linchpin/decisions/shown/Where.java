package linchpin.decisions.shown;

import java.util.List;
import java.util.Set;
import linchpin.decisions.Decision;
import linchpin.decisions.DecisionAct;
import linchpin.decisions.DecisionId;
import linchpin.decisions.shown.DecisionPage.Link;
import linchpin.history.ActLine;
import linchpin.history.ReadHistory;
import linchpin.organisation.Place;
import linchpin.organisation.Places;
import linchpin.people.LeaderName;
import linchpin.people.Viewer;
import linchpin.proposals.Proposals;
import linchpin.ui.LocalName;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where a decision stands: in which place, about which proposal, and after what was done. */
@Component
class Where {

    private final Places places;
    private final Proposals proposals;
    private final ReadHistory history;
    private final LeaderName leader;

    Where(Places places, Proposals proposals, ReadHistory history, LeaderName leader) {
        this.places = places;
        this.proposals = proposals;
        this.history = history;
        this.leader = leader;
    }

    String place(Decision decision) {
        var place = decision.placeId();
        return place == null
                ? "The whole organisation"
                : places.with(place).map(Place::fullName).orElse("A place that is no longer here");
    }

    /** @return the proposal that it is about; null for none that this viewer may read */
    @Nullable
    Link proposal(Decision decision, Viewer viewer) {
        var about = decision.proposalId();
        return about == null
                ? null
                : proposals
                        .found(about, viewer)
                        .map(proposal -> new Link(proposal.title(), proposal.path()))
                        .orElse(null);
    }

    /** @param many whether so many vote that it is not said of each that they did */
    List<ActLine> history(DecisionId id, boolean many) {
        return many ? history.without(Set.of(DecisionAct.VOTED, DecisionAct.DECLARED), id) : history.of(id);
    }

    LocalName leader() {
        return leader.here();
    }
}

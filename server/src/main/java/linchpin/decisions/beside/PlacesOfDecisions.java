package linchpin.decisions.beside;

import java.util.List;
import linchpin.organisation.NamesPlaces;
import org.springframework.stereotype.Component;

/** What is decided for a place, and what is being set up for it. */
@Component
class PlacesOfDecisions implements NamesPlaces {

    @Override
    public List<Naming> namings() {
        return List.of(
                new Naming("decisions.decision", "decision", "decisions"),
                new Naming("decisions.draft", "draft of a decision", "drafts of decisions"));
    }
}

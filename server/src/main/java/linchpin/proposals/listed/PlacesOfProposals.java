package linchpin.proposals.listed;

import java.util.List;
import linchpin.organisation.NamesPlaces;
import org.springframework.stereotype.Component;

/** What is proposed for a place. */
@Component
class PlacesOfProposals implements NamesPlaces {

    @Override
    public List<Naming> namings() {
        return List.of(new Naming("proposals.proposal", "proposal", "proposals"), Naming.addedUp("proposals.title"));
    }
}

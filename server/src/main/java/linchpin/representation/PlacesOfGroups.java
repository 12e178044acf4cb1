package linchpin.representation;

import java.util.List;
import linchpin.organisation.NamesPlaces;
import org.springframework.stereotype.Component;

/** Whom a place serves. */
@Component
class PlacesOfGroups implements NamesPlaces {

    @Override
    public List<Naming> namings() {
        return List.of(
                new Naming("representation.population", "number of people it serves", "numbers of people it serves"),
                Naming.addedUp("representation.who_spoke"),
                Naming.addedUp("representation.who_spoke_group"));
    }
}

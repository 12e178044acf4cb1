package linchpin.people.arranging.places;

import java.util.List;
import linchpin.organisation.NamesPlaces;
import org.springframework.stereotype.Component;

/** Who works for a place, is asked to, or asks to. */
@Component
class PlacesOfPeople implements NamesPlaces {

    @Override
    public List<Naming> namings() {
        return List.of(
                new Naming("people.role_held", "role that somebody holds or held", "roles that somebody holds or held"),
                new Naming("people.invitation", "invitation", "invitations"),
                new Naming("people.role_asked", "role that somebody asked for", "roles that somebody asked for"));
    }
}

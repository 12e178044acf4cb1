package linchpin.evidence;

import java.util.List;
import linchpin.organisation.NamesPlaces;
import org.springframework.stereotype.Component;

/** What evidence was put together about a place. */
@Component
class PlacesOfPacks implements NamesPlaces {

    @Override
    public List<Naming> namings() {
        return List.of(new Naming("evidence.pack", "evidence pack", "evidence packs"));
    }
}

package linchpin.approach;

import java.util.List;
import linchpin.organisation.NamesPlaces;
import org.springframework.stereotype.Component;

/** At which places people were who were asked. */
@Component
class PlacesOfApproach implements NamesPlaces {

    @Override
    public List<Naming> namings() {
        return List.of(
                new Naming("approach.to_ask", "person who was asked about it", "people who were asked about it"));
    }
}

package linchpin.matters.about;

import java.util.List;
import linchpin.organisation.NamesPlaces;
import org.springframework.stereotype.Component;

/** What is followed up about a place. */
@Component
class PlacesOfMatters implements NamesPlaces {

    @Override
    public List<Naming> namings() {
        return List.of(
                new Naming("matters.matter", "matter", "matters"),
                new Naming("matters.gathered", "piece of feedback in a matter", "pieces of feedback in matters"));
    }
}

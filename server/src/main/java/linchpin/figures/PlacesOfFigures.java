package linchpin.figures;

import java.util.List;
import linchpin.organisation.NamesPlaces;
import org.springframework.stereotype.Component;

/** Which figures about a place everybody may have seen. */
@Component
class PlacesOfFigures implements NamesPlaces {

    @Override
    public List<Naming> namings() {
        return List.of(
                new Naming("figures.public_count", "published figure", "published figures"),
                Naming.addedUp("figures.month_count"),
                Naming.addedUp("figures.part"));
    }
}

package linchpin.returns.units;

import java.util.List;
import linchpin.organisation.NamesPlaces;
import org.springframework.stereotype.Component;

/** Which returns a place is part of. */
@Component
class PlacesOfReturns implements NamesPlaces {

    @Override
    public List<Naming> namings() {
        return List.of(
                new Naming("returns.return_unit", "return that it is a line of", "returns that it is a line of"),
                new Naming("returns.return_eligible", "number typed into a return", "numbers typed into returns"),
                new Naming("returns.return_line", "line of a submitted return", "lines of submitted returns"));
    }
}

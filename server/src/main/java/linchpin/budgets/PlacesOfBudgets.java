package linchpin.budgets;

import java.util.List;
import linchpin.organisation.NamesPlaces;
import org.springframework.stereotype.Component;

/** Where budgets name a place. */
@Component
class PlacesOfBudgets implements NamesPlaces {

    @Override
    public List<Naming> namings() {
        return List.of(new Naming("budgets.budget", "budget", "budgets"));
    }
}

package linchpin.walks;

import java.util.List;
import linchpin.organisation.NamesPlaces;
import org.springframework.stereotype.Component;

/** What was walked at a place, and found there. */
@Component
class PlacesOfWalks implements NamesPlaces {

    @Override
    public List<Naming> namings() {
        return List.of(
                new Naming("walks.walk", "walk", "walks"),
                new Naming("walks.own_item", "item of a checklist", "items of checklists"),
                new Naming("walks.finding", "finding of a walk", "findings of walks"));
    }
}

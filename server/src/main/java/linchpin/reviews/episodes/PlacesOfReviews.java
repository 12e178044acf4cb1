package linchpin.reviews.episodes;

import java.util.List;
import linchpin.organisation.NamesPlaces;
import org.springframework.stereotype.Component;

/** What is reviewed about a place, and what is watched there. */
@Component
class PlacesOfReviews implements NamesPlaces {

    @Override
    public List<Naming> namings() {
        return List.of(
                new Naming("reviews.review", "review", "reviews"),
                new Naming("reviews.rule", "rule for reviews", "rules for reviews"),
                Naming.addedUp("reviews.episode"));
    }
}

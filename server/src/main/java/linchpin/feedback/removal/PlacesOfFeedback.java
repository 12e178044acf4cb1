package linchpin.feedback.removal;

import java.util.List;
import linchpin.organisation.NamesPlaces;
import org.springframework.stereotype.Component;

/** What was said about a place. */
@Component
class PlacesOfFeedback implements NamesPlaces {

    @Override
    public List<Naming> namings() {
        return List.of(
                new Naming("feedback.feedback", "piece of feedback", "pieces of feedback"),
                Naming.addedUp("feedback.tally"));
    }
}

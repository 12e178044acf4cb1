package linchpin.answers.passing;

import java.util.List;
import linchpin.organisation.NamesPlaces;
import org.springframework.stereotype.Component;

/** Which feedback was passed on to the team of a place. */
@Component
class PlacesOfThanks implements NamesPlaces {

    @Override
    public List<Naming> namings() {
        return List.of(new Naming(
                "answers.passed_on",
                "piece of feedback passed on to its team",
                "pieces of feedback passed on to its team"));
    }
}

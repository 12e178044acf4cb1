package linchpin.demo.cast;

import java.util.ArrayList;
import java.util.List;
import linchpin.organisation.Place;
import linchpin.organisation.PlaceId;
import linchpin.organisation.Places;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** The places of the fictional organisation in scope. */
@Component
@ConditionalOnBooleanProperty("linchpin.demo")
public class DemoPlaces {

    private final Places places;

    DemoPlaces(Places places) {
        this.places = places;
    }

    /** @param path as {@link FictionalTrust#places} has it */
    void open(String path) {
        PlaceId parent = null;
        for (var step : path.split(" > ", -1)) {
            var name = step.substring(0, step.indexOf(':'));
            var kind = step.substring(step.indexOf(':') + 1);
            parent = existing(parent, name, kind);
        }
    }

    private PlaceId existing(@Nullable PlaceId parent, String name, String kind) {
        return places.all().stream()
                .filter(place -> place.name().equals(name))
                .map(Place::id)
                .findFirst()
                .orElseGet(() -> places.open(parent, name, kind, null));
    }

    /** @return where feedback is about: wards, teams and services, not the divisions above them */
    public List<Place> leaves() {
        var all = places.all();
        var leaves = new ArrayList<>(all);
        leaves.removeIf(place -> all.stream().anyMatch(other -> place.id().equals(other.parent())));
        return leaves;
    }
}

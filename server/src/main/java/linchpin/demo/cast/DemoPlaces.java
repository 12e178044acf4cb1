package linchpin.demo.cast;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import linchpin.organisation.OrganisationSettings;
import linchpin.organisation.Place;
import linchpin.organisation.PlaceId;
import linchpin.organisation.Places;
import linchpin.organisation.Setting;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** The places of the fictional organisation in scope. */
@Component
@ConditionalOnBooleanProperty("linchpin.demo")
public class DemoPlaces {

    private final Places places;
    private final OrganisationSettings settings;

    DemoPlaces(Places places, OrganisationSettings settings) {
        this.places = places;
        this.settings = settings;
    }

    /** Says where to turn. Numbers that are kept for plays (Ofcom): nobody answers them. */
    void signpost() {
        settings.set(Setting.CONTACT, "Patient experience team (fictional), 01632 960100");
        settings.set(Setting.COMPLAINTS, "PALS (fictional), 01632 960101, or ask any member of staff");
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

    /** @return of each place, by its name, which no other has */
    Map<String, PlaceId> named() {
        return places.all().stream().collect(Collectors.toMap(Place::name, Place::id));
    }

    /** @return where feedback is about: wards, teams and services, not the divisions above them */
    public List<Place> leaves() {
        var all = places.all();
        var leaves = new ArrayList<>(all);
        leaves.removeIf(place -> all.stream().anyMatch(other -> place.id().equals(other.parent())));
        return leaves;
    }
}

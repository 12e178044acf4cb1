package linchpin.representation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import linchpin.feedback.Givers.Dimension;
import linchpin.organisation.Place;
import linchpin.organisation.PlaceId;
import linchpin.organisation.Places;
import linchpin.people.AccountId;
import linchpin.people.Accounts;
import linchpin.representation.populations.Population;
import linchpin.representation.populations.Populations;
import linchpin.ui.CountNoun;
import linchpin.ui.Days;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the sets that were loaded, as a page lists them. */
@Component
class ListPopulations {

    private final Populations populations;
    private final Places places;
    private final Accounts accounts;

    ListPopulations(Populations populations, Places places, Accounts accounts) {
        this.populations = populations;
        this.places = places;
        this.accounts = accounts;
    }

    /** A set that was loaded, in words. */
    record LoadedSet(String dimension, String place, String source, String asOf, String people, String loaded) {}

    /**
     * @param dimensions of today
     * @return the newest first
     */
    @Transactional(readOnly = true)
    List<LoadedSet> of(List<Dimension> dimensions) {
        var labels = dimensions.stream().collect(Collectors.toMap(Dimension::code, Dimension::label));
        var all = populations.all();
        var named = places.byId();
        var names = accounts.names(
                all.stream().map(Population::loadedBy).filter(Objects::nonNull).collect(Collectors.toSet()));
        return all.stream()
                .map(one -> new LoadedSet(
                        labels.getOrDefault(one.dimension(), one.dimension()),
                        place(one, named),
                        one.source(),
                        Days.full(one.asOf()),
                        CountNoun.number(one.all()),
                        Days.full(one.loadedOn()) + by(one, names)))
                .toList();
    }

    private static String place(Population one, Map<PlaceId, Place> named) {
        if (one.place() == null) {
            return "All of the organisation";
        }
        var place = named.get(one.place());
        return place == null ? "A place" : place.fullName();
    }

    private static String by(Population one, Map<AccountId, String> names) {
        return one.loadedBy() == null ? "" : " by " + names.getOrDefault(one.loadedBy(), "somebody");
    }
}

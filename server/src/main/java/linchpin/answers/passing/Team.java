package linchpin.answers.passing;

import java.util.ArrayList;
import java.util.Optional;
import linchpin.organisation.Place;
import linchpin.organisation.PlaceId;
import linchpin.organisation.Places;
import linchpin.people.Accounts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who works where something was said, so that it can be passed to them: known by the place that their role is held for. */
@Component
public class Team {

    private final Places places;
    private final Accounts accounts;

    Team(Places places, Accounts accounts) {
        this.places = places;
        this.accounts = accounts;
    }

    /** @param people how many find on their home what is passed there */
    public record AtWork(Place place, long people) {}

    /** @return the team of a place; empty for what is about no particular place */
    @Transactional(readOnly = true)
    public Optional<AtWork> of(@Nullable PlaceId id) {
        var all = places.byId();
        var around = new ArrayList<PlaceId>();
        for (var at = all.get(id); at != null; at = at.parent() == null ? null : all.get(at.parent())) {
            around.add(at.id());
        }
        return Optional.ofNullable(all.get(id)).map(place -> new AtWork(place, accounts.team(around)));
    }
}

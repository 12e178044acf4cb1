package linchpin.answers.worked;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import linchpin.matters.Matter;
import linchpin.matters.MatterId;
import linchpin.matters.Matters;
import linchpin.organisation.Organisation;
import linchpin.organisation.Organisations;
import linchpin.organisation.Place;
import linchpin.organisation.PlaceId;
import linchpin.organisation.Places;
import linchpin.people.Viewer;
import org.springframework.stereotype.Component;

/** Where changes are, and who may read about what led there. */
@Component
class WhereItWorked {

    private final Places places;
    private final Organisations organisations;
    private final Matters matters;

    WhereItWorked(Places places, Organisations organisations, Matters matters) {
        this.places = places;
        this.organisations = organisations;
        this.matters = matters;
    }

    Map<PlaceId, Place> places() {
        return places.byId();
    }

    String code(Viewer viewer) {
        return organisations.with(viewer.organisation()).map(Organisation::code).orElseThrow();
    }

    Set<MatterId> readable(Collection<MatterId> all, Viewer viewer) {
        return matters.readable(all, viewer).stream().map(Matter::id).collect(Collectors.toSet());
    }
}

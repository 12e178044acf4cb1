package linchpin.people.arranging.changes;

import java.util.Map;
import linchpin.history.Act;
import linchpin.history.Deed;
import linchpin.organisation.OrganisationId;
import linchpin.organisation.Place;

/** A place was deleted: told with the organisation's own, for the place has no page any more. */
public record Gone(OrganisationId organisation, Place place) implements Deed {

    @Override
    public Act act() {
        return Act.of(ArrangedAct.PLACE_DELETED, place.id())
                .within(organisation)
                .with(Map.of(Arranged.WAS_CALLED, place.fullName()));
    }
}

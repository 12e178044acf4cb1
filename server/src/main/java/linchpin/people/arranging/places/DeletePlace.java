package linchpin.people.arranging.places;

import java.util.List;
import linchpin.history.ActLine;
import linchpin.history.History;
import linchpin.history.ReadHistory;
import linchpin.organisation.OrganisationId;
import linchpin.organisation.Place;
import linchpin.organisation.RearrangePlaces;
import linchpin.people.arranging.changes.ArrangedAct;
import linchpin.people.arranging.changes.Gone;
import linchpin.platform.Tenancy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Deletes a place that was opened by mistake, with its act; one that anything names stays. */
@Component
class DeletePlace {

    private final RearrangePlaces rearrange;
    private final History history;
    private final ReadHistory reading;

    DeletePlace(RearrangePlaces rearrange, History history, ReadHistory reading) {
        this.rearrange = rearrange;
        this.history = history;
        this.reading = reading;
    }

    /** @return what names it, in words; empty for one that may be deleted */
    List<String> naming(Place place) {
        return rearrange.naming(place.id());
    }

    /** @return whether it was deleted */
    @Transactional
    boolean delete(Place place) {
        var deleted = rearrange.delete(place.id());
        if (deleted) {
            history.did(new Gone(organisation(), place), null);
        }
        return deleted;
    }

    /** @return which places were deleted, the newest first */
    List<ActLine> deleted() {
        return reading.of(organisation()).reversed().stream()
                .filter(line -> line.act().kind().equals(ArrangedAct.PLACE_DELETED.stored()))
                .toList();
    }

    private static OrganisationId organisation() {
        return new OrganisationId(Tenancy.organisation());
    }
}

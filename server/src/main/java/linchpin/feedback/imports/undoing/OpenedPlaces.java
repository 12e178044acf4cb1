package linchpin.feedback.imports.undoing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import linchpin.feedback.imports.running.ImportId;
import linchpin.history.ReadHistory;
import linchpin.organisation.Place;
import linchpin.organisation.PlaceId;
import linchpin.organisation.Places;
import linchpin.organisation.RearrangePlaces;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Places that an import opened go with it, where nothing else names them and nobody changed them. */
@Component
class OpenedPlaces {

    private static final int SOME = 50;

    private final JdbcClient jdbc;
    private final Places places;
    private final RearrangePlaces rearrange;
    private final ReadHistory history;

    OpenedPlaces(JdbcClient jdbc, Places places, RearrangePlaces rearrange, ReadHistory history) {
        this.jdbc = jdbc;
        this.places = places;
        this.rearrange = rearrange;
        this.history = history;
    }

    /**
     * Deletes some of them, those within others first, for they were opened last.
     *
     * @return why each stays, by its full name, nothing for one that is gone
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<String, String> some(List<PlaceId> opened) {
        var there = places.byId();
        var touched = history.touched(opened);
        var became = new LinkedHashMap<String, String>();
        for (var id : opened) {
            var place = there.get(id);
            if (place != null) {
                became.put(place.fullName(), whyStays(place, touched));
            }
        }
        return became;
    }

    private String whyStays(Place place, Set<PlaceId> touched) {
        if (touched.contains(place.id())) {
            return "Somebody changed it";
        }
        return rearrange.delete(place.id()) ? "" : String.join(", ", rearrange.naming(place.id()));
    }

    /** @return the last of those that are not looked at yet, the latest first; each is handed out once */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<PlaceId> next(ImportId work) {
        var all = jdbc.sql("select unnest(opened) from feedback.import where id = :import")
                .param("import", work.id())
                .query(UUID.class)
                .list();
        var left = Math.max(0, all.size() - SOME);
        jdbc.sql("update feedback.import set opened = trim_array(opened, :taken) where id = :import")
                .param("taken", all.size() - left)
                .param("import", work.id())
                .update();
        var some = new ArrayList<PlaceId>();
        all.subList(left, all.size()).reversed().forEach(id -> some.add(new PlaceId(id)));
        return some;
    }
}

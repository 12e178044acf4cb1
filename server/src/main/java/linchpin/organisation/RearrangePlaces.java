package linchpin.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves places of the organisation in scope about. Whatever was said about one stays with it, so each of these can be taken back. One that
 * nothing names can be deleted.
 */
@Component
public class RearrangePlaces {

    private final Places places;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final ObjectProvider<NamesPlaces> naming;

    RearrangePlaces(Places places, JdbcClient jdbc, Clock clock, ObjectProvider<NamesPlaces> naming) {
        this.naming = naming;
        this.places = places;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Changes what kind of place it is. */
    @Transactional
    public void become(PlaceId id, String kind) {
        jdbc.sql("update organisation.place set kind = :kind where id = :id")
                .param("kind", kind)
                .param("id", id.id())
                .update();
    }

    /**
     * Moves a place with all that lies below it.
     *
     * @param parent the one that it is to lie within; null for the top
     * @return whether it was moved: one that is part of another lies where that lies
     * @throws GoesRound where that lies within the place itself
     */
    @Transactional
    public boolean move(PlaceId id, @Nullable PlaceId parent) {
        oneAtATime();
        refuseRound(id, parent);
        return jdbc.sql("update organisation.place set parent_id = :parent where id = :id and merged_into is null")
                        .param("parent", parent == null ? null : parent.id())
                        .param("id", id.id())
                        .update()
                > 0;
    }

    /**
     * Makes a place part of another: it is closed and lies within that one from now on, where it counts, and its posters lead there.
     *
     * @return whether it was merged: one that is closed, or part of another already, stays as it is
     * @throws GoesRound where the other lies within it
     */
    @Transactional
    public boolean merge(PlaceId id, PlaceId into) {
        oneAtATime();
        refuseRound(id, into);
        var yesterday = LocalDate.now(clock).minusDays(1);
        return jdbc.sql("""
                                update organisation.place
                                set came_from = parent_id, parent_id = :into, merged_into = :into, valid_to = :yesterday
                                where id = :id and merged_into is null and (valid_to is null or valid_to > :yesterday)""")
                        .param("into", into.id())
                        .param("yesterday", yesterday)
                        .param("id", id.id())
                        .update()
                > 0;
    }

    /**
     * Makes a place that was merged a place of its own again, where it was before, as far as that does not lie within it by now.
     *
     * @return whether it was part of another
     */
    @Transactional
    public boolean part(PlaceId id) {
        oneAtATime();
        return jdbc.sql("""
                                update organisation.place
                                set parent_id = case when came_from = any (:inside) then null else came_from end,
                                    merged_into = null, came_from = null, valid_to = null
                                where id = :id and merged_into is not null""")
                        .param("inside", places.below(id).ids())
                        .param("id", id.id())
                        .update()
                > 0;
    }

    /**
     * @return what names a place, or lies or lay within it, in words with its number, as in "12 pieces of feedback"; empty for one that may be
     *     deleted
     */
    @Transactional(readOnly = true)
    public List<String> naming(PlaceId id) {
        return Stream.concat(
                        Stream.of(new NamesPlaces.Naming(
                                "organisation.place",
                                "place that lies or lay within it",
                                "places that lie or lay within it")),
                        naming.stream().flatMap(each -> each.namings().stream()).filter(NamesPlaces.Naming::counts))
                .flatMap(each -> {
                    var rows = rows(each.table(), id);
                    return rows == 0 ? Stream.empty() : Stream.of(each.words(rows));
                })
                .toList();
    }

    private long rows(String table, PlaceId id) {
        var names = "organisation.place".equals(table)
                ? ":place in (parent_id, merged_into, came_from)"
                : "place_id = :place";
        return jdbc.sql("select count(*) from " + table + " where " + names)
                .param("place", id.id())
                .query(Long.class)
                .single();
    }

    /**
     * Deletes a place that nothing names, as when it was opened by mistake.
     *
     * @return whether it was deleted: one that is named stays
     */
    @Transactional
    public boolean delete(PlaceId id) {
        oneAtATime();
        return naming(id).isEmpty()
                && jdbc.sql("delete from organisation.place where id = :id")
                                .param("id", id.id())
                                .update()
                        > 0;
    }

    /** Two who move places into one another at the same moment would make a ring, which hangs on nothing and is seen nowhere. */
    private void oneAtATime() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('places ' || platform.current_org(), 0))")
                .query()
                .listOfRows();
    }

    private void refuseRound(PlaceId id, @Nullable PlaceId parent) {
        if (parent != null && places.below(id).covers(parent)) {
            throw new GoesRound();
        }
    }
}

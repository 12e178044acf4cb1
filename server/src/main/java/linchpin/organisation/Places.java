package linchpin.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import linchpin.platform.Spelling;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The places of the organisation in scope. They are few (thousands at most), so the tree is read whole. */
@Component
public class Places {

    private final JdbcClient jdbc;
    private final PlaceTree tree;
    private final Clock clock;

    Places(JdbcClient jdbc, PlaceTree tree, Clock clock) {
        this.jdbc = jdbc;
        this.tree = tree;
        this.clock = clock;
    }

    /** @return all places, each after its parent, siblings by name; closed ones too */
    @Transactional(readOnly = true)
    public List<Place> all() {
        return tree.whole();
    }

    /** @return the open places, as {@link #all()} */
    @Transactional(readOnly = true)
    public List<Place> open() {
        return all().stream().filter(Place::open).toList();
    }

    @Transactional(readOnly = true)
    public Map<PlaceId, Place> byId() {
        return tree.byId();
    }

    @Transactional(readOnly = true)
    public Optional<Place> with(PlaceId id) {
        return Optional.ofNullable(byId().get(id));
    }

    /** @param code as in an address */
    @Transactional(readOnly = true)
    public Optional<Place> withCode(String code) {
        return all().stream().filter(place -> place.code().equals(code)).findFirst();
    }

    /** @return the places directly below this one, by name, closed ones too; below null, those at the top */
    @Transactional(readOnly = true)
    public List<PlaceId> partsOf(@Nullable PlaceId place) {
        return jdbc.sql("""
                        select id from organisation.place where parent_id is not distinct from cast(:place as uuid)
                        order by name, id""")
                .param("place", place == null ? null : place.id())
                .query(PlaceId.class)
                .list();
    }

    /** @return the place and all that lies below it; for null the whole organisation */
    @Transactional(readOnly = true)
    public Reach below(@Nullable PlaceId place) {
        return place == null ? Reach.everywhere() : below(Set.of(place));
    }

    /** @return the place and all that it lies in; nothing for null, which lies in nothing */
    @Transactional(readOnly = true)
    public Set<PlaceId> above(@Nullable PlaceId place) {
        var places = byId();
        var above = new HashSet<PlaceId>();
        var at = place;
        while (at != null && above.add(at)) {
            var here = places.get(at);
            at = here == null ? null : here.parent();
        }
        return above;
    }

    /** @return the places and all that lies below them */
    @Transactional(readOnly = true)
    public Reach below(Set<PlaceId> tops) {
        var inside = new HashSet<PlaceId>();
        for (var place : all()) { // parents come first, so one pass is enough
            if (tops.contains(place.id()) || (place.parent() != null && inside.contains(place.parent()))) {
                inside.add(place.id());
            }
        }
        return new Reach.Some(inside);
    }

    /**
     * @param parent null for the top
     * @return the place directly below it that is called so, however it is written; closed ones too, but none that became part of another
     */
    @Transactional(readOnly = true)
    public Optional<Place> called(String name, @Nullable PlaceId parent) {
        return all().stream()
                .filter(place -> Objects.equals(place.parent(), parent)
                        && place.mergedInto() == null
                        && Spelling.same(place.name(), name))
                .findFirst();
    }

    /**
     * Opens a place.
     *
     * @param code null to make one from the name
     * @throws CodeTaken when another place of the organisation has the code
     */
    @Transactional
    public PlaceId open(@Nullable PlaceId parent, String name, String kind, @Nullable String code) {
        var chosen = code == null || code.isBlank() ? freeCode(name) : code;
        try {
            return new PlaceId(jdbc.sql("""
                            insert into organisation.place (parent_id, name, kind, code, valid_from)
                            values (:parent, :name, :kind, :code, :today) returning id""")
                    .param("today", LocalDate.now(clock))
                    .param("parent", parent == null ? null : parent.id())
                    .param("name", name.strip())
                    .param("kind", kind)
                    .param("code", chosen)
                    .query(UUID.class)
                    .single());
        } catch (DuplicateKeyException e) {
            throw new CodeTaken(chosen);
        }
    }

    /** Renames a place; its code, and so every poster on a wall, stays. */
    @Transactional
    public void rename(PlaceId id, String name) {
        jdbc.sql("update organisation.place set name = :name where id = :id")
                .param("name", name.strip())
                .param("id", id.id())
                .update();
    }

    /** Closes a place as of today, or opens it again. What was said about it stays. */
    @Transactional
    public void close(PlaceId id, boolean closed) {
        jdbc.sql(
                        "update organisation.place set valid_to = case when :closed then cast(:yesterday as date) end where id = :id")
                .param("closed", closed)
                .param("yesterday", LocalDate.now(clock).minusDays(1))
                .param("id", id.id())
                .update();
    }

    private String freeCode(String name) {
        var plain = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        var base = plain.isEmpty() ? "place" : plain.substring(0, Math.min(plain.length(), 50));
        var taken = new HashSet<>(jdbc.sql("select code from organisation.place where code like :start")
                .param("start", base.replaceAll("-+$", "") + "%")
                .query(String.class)
                .list());
        var code = base.replaceAll("-+$", "");
        for (var n = 2; taken.contains(code); n++) {
            code = base.replaceAll("-+$", "") + "-" + n;
        }
        return code;
    }
}

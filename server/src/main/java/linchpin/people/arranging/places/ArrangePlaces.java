package linchpin.people.arranging.places;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import linchpin.history.ActId;
import linchpin.history.History;
import linchpin.history.ReadHistory;
import linchpin.history.Recorded;
import linchpin.organisation.Place;
import linchpin.organisation.PlaceId;
import linchpin.organisation.Places;
import linchpin.organisation.Reach;
import linchpin.organisation.RearrangePlaces;
import linchpin.people.arranging.changes.Arranged;
import linchpin.people.arranging.changes.ArrangedAct;
import linchpin.people.arranging.changes.Change;
import linchpin.platform.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes places, each change with its act, so that it can be put back: nothing said about a place is touched by any of it. A press that
 * comes late, from a page on which the place stood otherwise, changes nothing and leaves no act of what was not done.
 */
@Component
class ArrangePlaces {

    private static final String TOP = "the top";

    private final Places places;
    private final RearrangePlaces rearrange;
    private final History history;
    private final ReadHistory reading;

    ArrangePlaces(Places places, RearrangePlaces rearrange, History history, ReadHistory reading) {
        this.places = places;
        this.rearrange = rearrange;
        this.history = history;
        this.reading = reading;
    }

    @Transactional
    void rename(Place place, String name) {
        if (!name.equals(place.name())) {
            places.rename(place.id(), name);
            history.did(
                    Arranged.place(place.id(), ArrangedAct.PLACE_RENAMED, place.name(), place.name(), name, name),
                    null);
        }
    }

    @Transactional
    void become(Place place, PlaceKind kind) {
        var was = PlaceKind.of(place.kind()).orElseThrow();
        if (was != kind) {
            rearrange.become(place.id(), kind.code());
            history.did(
                    Arranged.place(
                            place.id(),
                            ArrangedAct.PLACE_KIND_CHANGED,
                            was.code(),
                            was.label(),
                            kind.code(),
                            kind.label()),
                    null);
        }
    }

    /** @param parent null for the top */
    @Transactional
    void move(Place place, @Nullable PlaceId parent) {
        if (Objects.equals(parent, place.parent()) || !rearrange.move(place.id(), parent)) {
            return;
        }
        history.did(
                Arranged.place(
                        place.id(),
                        ArrangedAct.PLACE_MOVED,
                        id(place.parent()),
                        name(place.parent()),
                        id(parent),
                        name(parent)),
                null);
    }

    @Transactional
    void merge(Place place, PlaceId into) {
        if (rearrange.merge(place.id(), into)) {
            history.did(
                    Arranged.place(place.id(), ArrangedAct.PLACES_MERGED, "", place.name(), id(into), name(into)),
                    null);
        }
    }

    /** Opens a place again; one that was merged is a place of its own again. */
    @Transactional
    void open(Place place) {
        if (place.open()) {
            return;
        }
        if (place.mergedInto() == null) {
            places.close(place.id(), false);
            history.did(Arranged.place(place.id(), ArrangedAct.PLACE_OPENED), null);
        } else if (rearrange.part(place.id())) {
            history.did(
                    Arranged.place(
                            place.id(),
                            ArrangedAct.PLACES_PARTED,
                            id(place.mergedInto()),
                            name(place.mergedInto()),
                            "",
                            ""),
                    null);
        }
    }

    @Transactional
    void close(Place place) {
        if (place.open()) {
            places.close(place.id(), true);
            history.did(Arranged.place(place.id(), ArrangedAct.PLACE_CLOSED), null);
        }
    }

    /** @return what was changed about it, the newest first */
    List<Change> changes(Place place, Reach reach) {
        return reading.of(place.id()).reversed().stream()
                .map(line -> new Change(line, canGoBack(line.act(), place, reach)))
                .toList();
    }

    /** Puts its name, its kind or where it lies back to what it was before that act. */
    @Transactional
    void putBack(Place place, ActId id, Reach reach) {
        var act = history.act(id, place.id())
                .filter(one -> canGoBack(one, place, reach))
                .orElseThrow(NotFound::new);
        var was = act.fact(Arranged.WAS);
        switch (kind(act)) {
            case PLACE_RENAMED -> rename(place, was);
            case PLACE_KIND_CHANGED -> become(place, PlaceKind.of(was).orElseThrow());
            case PLACE_MOVED -> move(place, was.isEmpty() ? null : new PlaceId(UUID.fromString(was)));
            default -> throw new NotFound();
        }
    }

    private boolean canGoBack(Recorded act, Place place, Reach reach) {
        var was = act.fact(Arranged.WAS);
        return switch (kind(act)) {
            case PLACE_RENAMED ->
                !was.equals(place.name()) && SameName.other(places, place, was, place.parent()) == null;
            case PLACE_KIND_CHANGED -> !was.equals(place.kind());
            case PLACE_MOVED ->
                place.mergedInto() == null && !was.equals(id(place.parent())) && mayLie(was, place, reach);
            default -> false;
        };
    }

    /** @return whether it can lie there: where that is this person's, neither deleted nor within it by now, and has none of its name */
    private boolean mayLie(String parent, Place place, Reach reach) {
        var within = parent.isEmpty() ? null : new PlaceId(UUID.fromString(parent));
        return reach.covers(within)
                && SameName.other(places, place, place.name(), within) == null
                && (within == null
                        || (places.with(within).isPresent()
                                && !places.below(place.id()).covers(within)));
    }

    private static ArrangedAct kind(Recorded act) {
        return Arrays.stream(ArrangedAct.values())
                .filter(kind -> kind.stored().equals(act.kind()))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static String id(@Nullable PlaceId place) {
        return place == null ? "" : place.id().toString();
    }

    private String name(@Nullable PlaceId place) {
        return place == null ? TOP : places.with(place).map(Place::fullName).orElse(TOP);
    }
}

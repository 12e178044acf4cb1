package linchpin.people.arranging.places;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import linchpin.organisation.Organisations;
import linchpin.organisation.Place;
import linchpin.organisation.PlaceId;
import linchpin.organisation.Places;
import linchpin.people.PlaceChoices;
import linchpin.people.Viewer;
import linchpin.people.arranging.changes.Change;
import linchpin.platform.NotFound;
import linchpin.ui.Choice;
import linchpin.ui.Errors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page of one place, with what may be done about it. */
@Component
class PlacePages {

    private final Places places;
    private final Organisations organisations;
    private final ArrangePlaces arrange;
    private final DeletePlace delete;

    PlacePages(Places places, Organisations organisations, ArrangePlaces arrange, DeletePlace delete) {
        this.delete = delete;
        this.places = places;
        this.organisations = organisations;
        this.arrange = arrange;
    }

    /**
     * One place and what hangs on it.
     *
     * @param organisation code, for addresses
     * @param under where it may lie
     * @param others which it may become part of
     * @param taken the place beside it that has the name it was to have; null for none that may be shown
     * @param merged the name of the place that it became part of; null for a place of its own
     * @param naming what names it, in words; nothing for one that may be deleted
     * @param done what was changed, the newest first
     */
    record PlacePage(
            Place place,
            String organisation,
            List<Place> openBelow,
            List<Choice> under,
            List<Choice> others,
            @Nullable Place taken,
            @Nullable String merged,
            List<String> naming,
            List<Change> done) {

        List<Choice> kinds() {
            return PlaceKind.choices();
        }
    }

    Place known(UUID id, Viewer viewer) {
        return places.with(new PlaceId(id))
                .filter(place -> viewer.reach().covers(place.id()))
                .orElseThrow(NotFound::new);
    }

    ModelAndView page(Place place, Viewer viewer) {
        return page(place, place.name(), Errors.none(), viewer);
    }

    /** @param name as it was typed */
    ModelAndView page(Place place, String name, Errors errors, Viewer viewer) {
        return page(page(place, null, viewer), name, errors);
    }

    /**
     * @param name as it was typed
     * @param field in which a place was given the name of another
     */
    ModelAndView taken(Place place, String name, String field, Place other, Viewer viewer) {
        return page(page(place, SameName.shown(other, viewer), viewer), name, SameName.refused(field));
    }

    private static ModelAndView page(PlacePage page, String name, Errors errors) {
        return new ModelAndView(
                "people/arranging/places/place",
                Map.of("page", page, "name", name, "errors", errors),
                errors.any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }

    private PlacePage page(Place place, @Nullable Place taken, Viewer viewer) {
        var all = places.all();
        var openBelow = all.stream()
                .filter(other -> other.open() && place.id().equals(other.parent()))
                .toList();
        var below = places.below(place.id());
        var elsewhere = all.stream()
                .filter(other -> other.open() && !below.covers(other.id()))
                .toList();
        return new PlacePage(
                place,
                organisations.with(viewer.organisation()).orElseThrow().code(),
                openBelow,
                PlaceChoices.named("Nothing: it stands at the top", elsewhere, viewer.reach()),
                Stream.concat(
                                Stream.of(new Choice("", "Choose a place")),
                                PlaceChoices.indented(elsewhere, viewer.reach()).stream())
                        .toList(),
                taken,
                merged(place, all),
                delete.naming(place),
                arrange.changes(place, viewer.reach()));
    }

    private static @Nullable String merged(Place place, List<Place> all) {
        return all.stream()
                .filter(other -> other.id().equals(place.mergedInto()))
                .map(Place::fullName)
                .findFirst()
                .orElse(null);
    }
}

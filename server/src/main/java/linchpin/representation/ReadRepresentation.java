package linchpin.representation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import linchpin.organisation.Place;
import linchpin.organisation.Places;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import linchpin.representation.RepresentationPage.OtherPlace;
import linchpin.representation.RepresentationPage.When;
import linchpin.representation.halfyears.GiverGroups;
import linchpin.representation.halfyears.HalfYear;
import linchpin.representation.halfyears.WhoSpoke;
import linchpin.representation.populations.Population;
import linchpin.representation.populations.Populations;
import linchpin.ui.Days;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads who spoke, as it was counted once for half a year. A part of the organisation is told of to those who may read about it. */
@Component
class ReadRepresentation {

    private final WhoSpoke spoke;
    private final GroupsAndStories sections;
    private final Populations populations;
    private final Places places;

    ReadRepresentation(WhoSpoke spoke, GroupsAndStories sections, Populations populations, Places places) {
        this.spoke = spoke;
        this.sections = sections;
        this.populations = populations;
        this.places = places;
    }

    /**
     * @param code of the place; empty for the whole organisation
     * @throws NotFound when they may not read about it, or no population of it is loaded
     */
    @Transactional(readOnly = true)
    RepresentationPage page(String code, Viewer viewer) {
        var others = others(viewer);
        var place = code.isEmpty() ? null : places.withCode(code).orElseThrow(NotFound::new);
        if (place != null && !others.contains(place)) {
            throw new NotFound();
        }
        var id = place == null ? null : place.id();
        var readable = viewer.mayReadAbout(id);
        var told = readable ? spoke.latest(id) : Map.<String, GiverGroups>of();
        return new RepresentationPage(
                place == null ? viewer.organisationName() : place.fullName(),
                code,
                when(told, spoke.due()),
                place != null,
                readable,
                spoke.rule().smallest(),
                others.stream()
                        .map(other -> new OtherPlace(other.fullName(), "/representation?place=" + other.code()))
                        .toList(),
                sections.of(told, place),
                viewer.mayForAll(Permission.LOAD_POPULATIONS));
    }

    /** What was counted is told of the half-year in words, and what comes next: the one that is due, or the one after it. */
    private static When when(Map<String, GiverGroups> told, HalfYear due) {
        var counted = told.values().stream().findAny();
        var done = counted.filter(one -> one.half().equals(due)).isPresent();
        return new When(
                counted.map(one -> one.half().words()).orElse(null),
                counted.map(one -> Days.full(one.countedOn())).orElse(null),
                done ? null : due.words(),
                due.next().words(),
                Days.full(due.next().due()));
    }

    /** The places somebody loaded a population for, as far as this person may read about them. */
    private List<Place> others(Viewer viewer) {
        var loaded = populations.all().stream()
                .map(Population::place)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return places.open().stream()
                .filter(place -> loaded.contains(place.id()) && viewer.mayReadAbout(place.id()))
                .toList();
    }
}

package linchpin.representation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import linchpin.analysis.figures.Profile;
import linchpin.analysis.figures.Representation;
import linchpin.analysis.figures.Representation.Shown;
import linchpin.analysis.figures.Representation.Verdict;
import linchpin.analysis.figures.Share;
import linchpin.analysis.figures.Wilson;
import linchpin.feedback.Givers;
import linchpin.organisation.Place;
import linchpin.organisation.Places;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import linchpin.representation.RepresentationPage.Group;
import linchpin.representation.RepresentationPage.Link;
import linchpin.representation.RepresentationPage.Section;
import linchpin.representation.RepresentationPage.When;
import linchpin.representation.WhoSpoke.Told;
import linchpin.ui.Days;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads who spoke, as it was counted once for half a year. A part of the organisation is told in words only, so that nobody works out a
 * small number as the difference of two large ones; and they compare with the population that was there when it was counted, so that
 * nobody works out a number by loading one population after another.
 */
@Component
class ReadRepresentation {

    private final Givers givers;
    private final WhoSpoke spoke;
    private final Populations populations;
    private final Places places;
    private final Clock clock;

    ReadRepresentation(Givers givers, WhoSpoke spoke, Populations populations, Places places, Clock clock) {
        this.givers = givers;
        this.spoke = spoke;
        this.populations = populations;
        this.places = places;
        this.clock = clock;
    }

    /**
     * @param code of the place; empty for the whole organisation, or for the first place of somebody who may not read about the whole
     * @throws NotFound when they may not read about it, or no population of it is loaded
     */
    @Transactional(readOnly = true)
    RepresentationPage page(String code, Viewer viewer) {
        var others = others(viewer);
        var place = code.isEmpty() ? null : places.withCode(code).orElseThrow(NotFound::new);
        if (place != null && !others.contains(place)) {
            throw new NotFound();
        }
        var today = LocalDate.now(clock);
        var rule = Profile.of(CountWhoSpoke.RULE, today);
        var id = place == null ? null : place.id();
        var readable = viewer.mayReadAbout(id);
        var told = readable ? spoke.latest(id) : Map.<String, Told>of();
        return new RepresentationPage(
                place == null ? viewer.organisationName() : place.fullName(),
                when(told, today),
                place != null,
                readable,
                rule.smallest(),
                others.stream()
                        .map(other -> new Link(other.fullName(), "/representation?place=" + other.code()))
                        .toList(),
                givers.dimensions(today).stream()
                        .filter(dimension -> told.containsKey(dimension.code()))
                        .map(dimension ->
                                section(dimension, Objects.requireNonNull(told.get(dimension.code())), place, rule))
                        .toList(),
                viewer.may(Permission.LOAD_POPULATIONS));
    }

    /** What was counted is told of the half-year in words, and what comes next: the one that is due, or the one after it. */
    private static When when(Map<String, Told> told, LocalDate today) {
        var due = HalfYear.latest(today);
        var counted = told.values().stream().findAny();
        var done = counted.filter(one -> one.months().equals(due.words())).isPresent();
        return new When(
                counted.map(Told::months).orElse(null),
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
                .collect(java.util.stream.Collectors.toSet());
        return places.open().stream()
                .filter(place -> loaded.contains(place.id()) && viewer.mayReadAbout(place.id()))
                .toList();
    }

    private Section section(Givers.Dimension dimension, Told told, @Nullable Place place, Profile rule) {
        var population =
                place == null ? populations.latest(dimension.code(), null) : populations.with(told.population());
        var people = population.map(Population::people).orElse(Map.of());
        var same = population.isPresent() && population.get().id().equals(told.population());
        var shown = dimension.bands().stream()
                .filter(band ->
                        told.givers().containsKey(band.code()) || told.hidden().contains(band.code()))
                .map(band -> new Shown(
                        band.label(),
                        told.givers().containsKey(band.code())
                                ? OptionalLong.of(told.givers().get(band.code()))
                                : OptionalLong.empty(),
                        people.getOrDefault(band.code(), 0L),
                        same && told.underHeard().contains(band.code())))
                .toList();
        var found = Representation.ofShown(shown, told.known(), told.unknown(), Wilson.Z95);
        return new Section(
                dimension.label(),
                found.known().isPresent(),
                population
                        .map(one -> one.source() + ", " + Days.full(one.asOf()))
                        .orElse(null),
                known(found, rule),
                found.groups().stream()
                        .map(group -> Worded.of(group, place == null, population.isPresent(), rule))
                        .toList(),
                population.isPresent() && place == null ? difference(found) : null);
    }

    private static String known(Representation found, Profile rule) {
        return found.known().isEmpty()
                ? "Fewer than " + rule.smallest() + " givers said theirs: too few to say anything."
                : "%,d givers said theirs, and %,d did not."
                        .formatted(found.known().getAsLong(), found.unknown());
    }

    private static @Nullable String difference(Representation found) {
        return found.dissimilarity().isEmpty()
                ? null
                : "%d in 100 givers would have to be others for the givers to resemble the people served."
                        .formatted(found.dissimilarity().get().inHundred());
    }

    /** A group in words. */
    private static final class Worded {

        static Group of(Representation.Group group, boolean numbers, boolean compared, Profile rule) {
            var hidden = group.givers().isEmpty() || !numbers;
            return new Group(
                    group.name(),
                    hidden ? rule.marker() : "%,d".formatted(group.givers().getAsLong()),
                    compared ? group.share().map(Share::percent).orElse("") : "",
                    hidden || group.ratio().isEmpty() || !compared
                            ? ""
                            : "%.2f (%.2f to %.2f)"
                                    .formatted(
                                            group.ratio().getAsDouble(),
                                            group.lower().orElseThrow(),
                                            group.upper().orElseThrow()),
                    compared ? words(group.verdict()) : "Nothing to compare with",
                    compared && group.verdict() == Verdict.UNDER_HEARD);
        }

        private static String words(Verdict verdict) {
            return switch (verdict) {
                case UNDER_HEARD -> "Under-heard: we hear less from them than their share of the people we serve";
                case MORE_THAN_THEIR_SHARE -> "We hear more from them than their share";
                case ABOUT_THEIR_SHARE -> "No difference these numbers could show";
                case TOO_FEW -> "Too few to say";
                case NO_POPULATION -> "None of the people we serve, so nothing to compare with";
            };
        }
    }
}

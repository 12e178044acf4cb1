package linchpin.measures.representation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import linchpin.analysis.figures.Profile;
import linchpin.analysis.figures.Representation;
import linchpin.analysis.figures.Representation.Counted;
import linchpin.analysis.figures.Representation.Verdict;
import linchpin.analysis.figures.Wilson;
import linchpin.feedback.Givers;
import linchpin.measures.counts.Counts;
import linchpin.measures.representation.RepresentationPage.Group;
import linchpin.measures.representation.RepresentationPage.Link;
import linchpin.measures.representation.RepresentationPage.Section;
import linchpin.organisation.Place;
import linchpin.organisation.PlaceId;
import linchpin.organisation.Places;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import linchpin.ui.Days;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads who spoke in the last twelve whole months. Whole months, so that one giver more today does not tell which group they are of. A part
 * of the organisation is told in words only, so that nobody works out a small number as the difference of two large ones.
 */
@Component
class ReadRepresentation {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    private final Givers givers;
    private final Counts counts;
    private final Populations populations;
    private final Places places;
    private final Clock clock;

    ReadRepresentation(Givers givers, Counts counts, Populations populations, Places places, Clock clock) {
        this.givers = givers;
        this.counts = counts;
        this.populations = populations;
        this.places = places;
        this.clock = clock;
    }

    /** What is told: a place or the whole, and the months. */
    private record Asked(@Nullable Place place, YearMonth from, YearMonth to, Profile rule) {

        @Nullable
        PlaceId id() {
            return place == null ? null : place.id();
        }
    }

    /**
     * @param code of the place; empty for the whole organisation, or for the first place of somebody who may not read about the whole
     * @throws NotFound when they may not read about it, or no population of it is loaded
     */
    @Transactional(readOnly = true)
    RepresentationPage page(String code, Viewer viewer) {
        var last = YearMonth.now(clock).minusMonths(1);
        var others = others(viewer);
        var place = code.isEmpty() ? null : places.withCode(code).orElseThrow(NotFound::new);
        if (place != null && !others.contains(place)) {
            throw new NotFound();
        }
        var rule = Profile.of("MIN_N", LocalDate.now(clock));
        var asked = new Asked(place, last.minusMonths(11), last, rule);
        var readable = viewer.mayReadAbout(asked.id());
        return new RepresentationPage(
                place == null ? viewer.organisationName() : place.fullName(),
                MONTH.format(asked.from()) + " to " + MONTH.format(asked.to()),
                place != null,
                rule.smallest(),
                others.stream()
                        .map(other -> new Link(other.fullName(), "/representation?place=" + other.code()))
                        .toList(),
                readable
                        ? givers.dimensions(LocalDate.now(clock)).stream()
                                .map(dimension -> section(dimension, asked))
                                .toList()
                        : List.of(),
                viewer.may(Permission.LOAD_POPULATIONS));
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

    private Section section(Givers.Dimension dimension, Asked asked) {
        var within = asked.id() == null ? null : places.within(Set.of(asked.id()));
        var heard = givers.heard(
                dimension.code(), within, asked.from().atDay(1), asked.to().atEndOfMonth());
        var total = counts.total(asked.id(), null, asked.from(), asked.to()).total();
        var population = populations.latest(dimension.code(), asked.id());
        var people = population.map(Population::people).orElse(Map.of());
        var counted = dimension.bands().stream()
                .map(band -> new Counted(
                        band.label(),
                        heard.containsKey(band.code()) ? heard.get(band.code()).givers() : 0,
                        people.getOrDefault(band.code(), 0L)))
                .toList();
        var known = counted.stream().mapToLong(Counted::givers).sum();
        var found = Representation.of(counted, Math.max(0, total - known), asked.rule(), Wilson.Z95);
        return new Section(
                dimension.label(),
                found.known().isPresent(),
                population
                        .map(one -> one.source() + ", " + Days.full(one.asOf()))
                        .orElse(null),
                known(found, asked.rule()),
                found.groups().stream()
                        .map(group -> Worded.of(group, asked.place() == null, population.isPresent(), asked.rule()))
                        .toList(),
                population.isPresent() && asked.place() == null ? difference(found) : null);
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
                        .formatted(Math.round(found.dissimilarity().getAsDouble() * 100));
    }

    /** A group in words. */
    private static final class Worded {

        static Group of(Representation.Group group, boolean numbers, boolean compared, Profile rule) {
            var hidden = group.givers().isEmpty() || !numbers;
            return new Group(
                    group.name(),
                    hidden ? rule.marker() : "%,d".formatted(group.givers().getAsLong()),
                    compared ? percent(group.share()) : "",
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

        private static String percent(double share) {
            return share > 0 && share < 0.01 ? "less than 1%" : Math.round(share * 100) + "%";
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

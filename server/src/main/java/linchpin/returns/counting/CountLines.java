package linchpin.returns.counting;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import linchpin.analysis.figures.FriendsAndFamily;
import linchpin.feedback.RowsInLog;
import linchpin.feedback.Tallies;
import linchpin.figures.Count;
import linchpin.figures.Counts;
import linchpin.organisation.Place;
import linchpin.organisation.PlaceId;
import linchpin.organisation.Places;
import linchpin.returns.sheet.ReturnLine;
import linchpin.returns.units.CareSetting;
import linchpin.returns.units.ReturnUnit;
import linchpin.returns.units.Units;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts the lines of a return, each place with all that lies below it. */
@Component
class CountLines {

    private final Counts counts;
    private final Tallies tallies;
    private final Places places;
    private final Units units;

    CountLines(Counts counts, Tallies tallies, Places places, Units units) {
        this.counts = counts;
        this.tallies = tallies;
        this.places = places;
        this.units = units;
    }

    /** @return in the order of the places, the whole organisation first */
    @Transactional(readOnly = true)
    List<ReturnLine> of(CareSetting setting, YearMonth month, String organisation, Map<UUID, Integer> eligible) {
        var whereabouts = new Whereabouts(organisation, places.byId());
        var others = answersToOtherQuestions(month);
        return inOrder(units.of(setting.code())).stream()
                .map(unit -> {
                    var count = counts.total(unit.place(), null, month, month);
                    return new ReturnLine(
                            unit.placeId(),
                            unit.siteCode(),
                            setting.bySite() ? whereabouts.name(unit) : whereabouts.site(unit),
                            whereabouts.name(unit),
                            unit.specOne(),
                            unit.specTwo(),
                            count.answers(),
                            eligible.get(unit.placeId()),
                            left(unit, count, others));
                })
                .toList();
    }

    /** What the lines' places are called. */
    private record Whereabouts(String organisation, Map<PlaceId, Place> places) {

        String name(ReturnUnit unit) {
            var place = at(unit.place());
            return place == null ? organisation : place.name();
        }

        /** The nearest place of the kind site from here up, or the organisation. */
        String site(ReturnUnit unit) {
            for (var place = at(unit.place()); place != null; place = at(place.parent())) {
                if (place.kind().equals("site")) {
                    return place.name();
                }
            }
            return organisation;
        }

        private @Nullable Place at(@Nullable PlaceId id) {
            return id == null ? null : places.get(id);
        }
    }

    private ReturnLine.Left left(ReturnUnit unit, Count count, Map<Optional<PlaceId>, Long> others) {
        var within = places.below(unit.place());
        var other = others.entrySet().stream()
                .filter(entry -> within.covers(entry.getKey().orElse(null)))
                .mapToLong(Map.Entry::getValue)
                .sum();
        return new ReturnLine.Left(count.unmapped(), other, Math.max(0, count.unanswered() - other));
    }

    private Map<Optional<PlaceId>, Long> answersToOtherQuestions(YearMonth month) {
        var found = new HashMap<Optional<PlaceId>, Long>();
        tallies.answersToOthers(month.atDay(1), month.atEndOfMonth())
                .forEach(row -> found.merge(Optional.ofNullable(row.placeId()), row.answers(), Long::sum));
        return found;
    }

    private List<ReturnUnit> inOrder(List<ReturnUnit> arranged) {
        var byPlace = arranged.stream().collect(Collectors.toMap(ReturnUnit::placeId, Function.identity()));
        var ordered = new ArrayList<ReturnUnit>();
        Optional.ofNullable(byPlace.get(ReturnUnit.WHOLE)).ifPresent(ordered::add);
        places.all().stream()
                .map(place -> byPlace.get(place.id().id()))
                .filter(Objects::nonNull)
                .forEach(ordered::add);
        return ordered;
    }

    /** @return the full names of those that lie within another */
    @Transactional(readOnly = true)
    List<String> nested(String setting) {
        var byId = places.byId();
        var lines = units.of(setting);
        var chosen = lines.stream().map(ReturnUnit::placeId).collect(Collectors.toSet());
        return lines.stream()
                .map(ReturnUnit::place)
                .filter(Objects::nonNull)
                .map(byId::get)
                .filter(Objects::nonNull)
                .filter(place -> chosen.contains(ReturnUnit.WHOLE) || liesWithin(place, chosen, byId))
                .map(Place::fullName)
                .toList();
    }

    /** Where no line lies within another, a place above all of them that counts as much as they do has their rows and no others. */
    @Transactional(readOnly = true)
    Optional<RowsInLog> together(List<UUID> lines, YearMonth month) {
        var there = lines.stream().map(ReturnUnit::place).toList();
        if (there.isEmpty() || nested(there)) {
            return Optional.empty();
        }
        var above = above(there);
        var sum = there.stream()
                .map(place -> answers(place, month))
                .reduce(FriendsAndFamily.NONE, FriendsAndFamily::plus);
        return answers(above, month).equals(sum)
                ? Optional.of(RowsInLog.ALL.at(above).in(month, month))
                : Optional.empty();
    }

    private FriendsAndFamily answers(@Nullable PlaceId place, YearMonth month) {
        return counts.total(place, null, month, month).answers();
    }

    private boolean nested(List<@Nullable PlaceId> lines) {
        return lines.stream()
                .anyMatch(line -> lines.stream()
                        .filter(other -> !Objects.equals(other, line))
                        .anyMatch(places.below(line)::covers));
    }

    /** @return the place that lies least far above all of them; null for the whole organisation */
    private @Nullable PlaceId above(List<@Nullable PlaceId> lines) {
        var byId = places.byId();
        var above = lines.getFirst();
        while (above != null && !lines.stream().allMatch(places.below(above)::covers)) {
            above = parent(byId.get(above));
        }
        return above;
    }

    private static boolean liesWithin(Place place, Set<UUID> chosen, Map<PlaceId, Place> byId) {
        for (var above = place.parent(); above != null; above = parent(byId.get(above))) {
            if (chosen.contains(above.id())) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable PlaceId parent(@Nullable Place place) {
        return place == null ? null : place.parent();
    }
}

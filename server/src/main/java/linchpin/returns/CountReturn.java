package linchpin.returns;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import linchpin.feedback.FeedbackArchive;
import linchpin.figures.Counts;
import linchpin.organisation.OrganisationId;
import linchpin.organisation.Organisations;
import linchpin.organisation.Place;
import linchpin.organisation.PlaceId;
import linchpin.organisation.Places;
import linchpin.returns.sheet.Line;
import linchpin.returns.sheet.Sheet;
import linchpin.returns.units.Setting;
import linchpin.returns.units.Settings;
import linchpin.returns.units.Unit;
import linchpin.returns.units.Units;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts a return from what people said in its month, as it stands now. */
@Component
public class CountReturn {

    private final Counts counts;
    private final FeedbackArchive archive;
    private final Places places;
    private final Organisations organisations;
    private final Units units;
    private final Returns returns;
    private final Settings settings;

    CountReturn(
            Counts counts,
            FeedbackArchive archive,
            Places places,
            Organisations organisations,
            Units units,
            Returns returns,
            Settings settings) {
        this.counts = counts;
        this.archive = archive;
        this.places = places;
        this.organisations = organisations;
        this.units = units;
        this.returns = returns;
        this.settings = settings;
    }

    /** @return whether what was said lately is not counted yet */
    public boolean stillCounting() {
        return counts.waiting() > 0;
    }

    @Transactional(readOnly = true)
    public Sheet count(Returns.Key key, Setting setting, OrganisationId organisation) {
        var name = organisations.with(organisation).orElseThrow().name();
        var byId = places.byId();
        var other = answersToOtherQuestions(key.month());
        var eligible = returns.eligible(key);
        var lines = inOrder(units.of(key.setting())).stream()
                .map(unit -> line(unit, setting, new Around(name, byId, other, eligible), key.month()))
                .toList();
        return new Sheet(units.parent(), lines, modes(key, setting));
    }

    /** What every line needs to know. */
    private record Around(
            String organisation,
            Map<PlaceId, Place> places,
            Map<Optional<PlaceId>, Long> other,
            Map<UUID, Integer> eligible) {

        String name(Unit unit) {
            var place = unit.place() == null ? null : places.get(unit.place());
            return place == null ? organisation : place.name();
        }

        /** The nearest place of the kind site from here up, or the organisation. */
        String site(Unit unit) {
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

    private Line line(Unit unit, Setting setting, Around around, YearMonth month) {
        var count = counts.total(unit.place(), null, month, month);
        var within = places.below(unit.place());
        var other = around.other().entrySet().stream()
                .filter(entry -> within.covers(entry.getKey().orElse(null)))
                .mapToLong(Map.Entry::getValue)
                .sum();
        return new Line(
                unit.placeId(),
                unit.siteCode(),
                setting.bySite() ? around.name(unit) : around.site(unit),
                around.name(unit),
                unit.specOne(),
                unit.specTwo(),
                count.answers(),
                around.eligible().get(unit.placeId()),
                new Line.Left(count.unmapped(), other, Math.max(0, count.unanswered() - other)));
    }

    private Map<Optional<PlaceId>, Long> answersToOtherQuestions(YearMonth month) {
        var found = new HashMap<Optional<PlaceId>, Long>();
        archive.answersToOthers(month.atDay(1), month.atEndOfMonth())
                .forEach(row -> found.merge(Optional.ofNullable(row.placeId()), row.answers(), Long::sum));
        return found;
    }

    private List<Unit> inOrder(List<Unit> arranged) {
        var byPlace = arranged.stream().collect(Collectors.toMap(Unit::placeId, unit -> unit));
        var ordered = new ArrayList<Unit>();
        Optional.ofNullable(byPlace.get(Unit.WHOLE)).ifPresent(ordered::add);
        places.all().stream()
                .map(place -> byPlace.get(place.id().id()))
                .filter(java.util.Objects::nonNull)
                .forEach(ordered::add);
        return ordered;
    }

    private List<Sheet.ModeCount> modes(Returns.Key key, Setting setting) {
        var byChannel = new HashMap<String, Long>();
        for (var unit : units.of(key.setting())) {
            counts.channels(unit.place(), key.month(), key.month())
                    .forEach((channel, count) ->
                            byChannel.merge(channel, count.answers().total(), Long::sum));
        }
        var modes = settings.modes(setting, key.month());
        var mapped = units.modes(key.setting(), byChannel.keySet(), modes);
        var byMode = new HashMap<String, Long>();
        byChannel.forEach((channel, n) -> byMode.merge(mapped.getOrDefault(channel, "other"), n, Long::sum));
        return modes.stream()
                .map(mode -> new Sheet.ModeCount(mode.label(), byMode.getOrDefault(mode.code(), 0L)))
                .toList();
    }

    /** @return the lines that lie within another line, so that their answers would count twice */
    @Transactional(readOnly = true)
    public List<String> nested(String setting) {
        var tops = units.of(setting);
        var byId = places.byId();
        var chosen = tops.stream().map(Unit::placeId).collect(Collectors.toSet());
        var nested = new ArrayList<String>();
        for (var unit : tops) {
            var place = unit.place() == null ? null : byId.get(unit.place());
            if (place != null && (chosen.contains(Unit.WHOLE) || liesWithin(place, chosen, byId))) {
                nested.add(place.fullName());
            }
        }
        return nested;
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

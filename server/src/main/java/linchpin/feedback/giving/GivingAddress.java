package linchpin.feedback.giving;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import linchpin.organisation.Organisation;
import linchpin.organisation.Organisations;
import linchpin.organisation.Place;
import linchpin.organisation.PlaceId;
import linchpin.organisation.Places;
import linchpin.platform.NotFound;
import linchpin.platform.Tenancy;
import org.springframework.stereotype.Component;

/**
 * What stands behind a giving address: organisation, places, and what is asked today.
 *
 * @param places all of them, closed ones too, each after its parent
 */
public record GivingAddress(
        Organisation organisation, List<Place> places, Map<String, Place> byCode, QuestionsToday asked) {

    /** Stands for the organisation as a whole where an address names a place; no place can have this code. */
    public static final String WHOLE = "_all";

    List<Place> open() {
        return places.stream().filter(Place::open).toList();
    }

    /** @return the place; empty for one that is not there, or not any more */
    Optional<Place> open(String placeCode) {
        return Optional.ofNullable(byCode.get(placeCode)).filter(Place::open);
    }

    /**
     * Finds it out. For showing a form it is remembered for two seconds, and the form made of it for three: a poster in a full waiting room
     * brings many at once, and what another node has changed meanwhile may be that late. What is sent in is held against what is true now.
     */
    @Component
    static class Addresses {

        static final Duration FRESH = Duration.ofSeconds(2);
        private static final int MOST = 64;

        private final Organisations organisations;
        private final Places places;
        private final QuestionsToday.Reference reference;
        private final Clock clock;
        private final Map<String, Remembered> remembered = new ConcurrentHashMap<>();

        private record Remembered(GivingAddress behind, Instant since, LocalDate day) {}

        Addresses(Organisations organisations, Places places, QuestionsToday.Reference reference, Clock clock) {
            this.organisations = organisations;
            this.places = places;
            this.reference = reference;
            this.clock = clock;
        }

        /** @throws NotFound when no organisation has the code today */
        GivingAddress now(String code) {
            var today = LocalDate.now(clock);
            var organisation = organisations
                    .withCode(code)
                    .filter(found -> found.validTo() == null || !found.validTo().isBefore(today))
                    .orElseThrow(NotFound::new);
            var all = Tenancy.in(organisation.id().id(), places::all);
            var byCode = new HashMap<String, Place>();
            all.forEach(place -> byCode.put(place.code(), place));
            merged(all, byCode);
            return new GivingAddress(organisation, all, byCode, reference.on(today));
        }

        /** The posters of a place that became part of another lead there. */
        private static void merged(List<Place> all, Map<String, Place> byCode) {
            var byId = new HashMap<PlaceId, Place>();
            all.forEach(place -> byId.put(place.id(), place));
            for (var place : all) {
                var now = place;
                for (var steps = 0; now != null && now.mergedInto() != null && steps < all.size(); steps++) {
                    now = byId.get(now.mergedInto());
                }
                if (now != null) {
                    byCode.put(place.code(), now);
                }
            }
        }

        /** @return as it was some seconds ago at most; anew where the place was not open then, for it may be now */
        GivingAddress lately(String code, String placeCode) {
            var known = remembered.get(code.toUpperCase(Locale.ROOT));
            return known != null && fresh(known) && known.behind().shows(placeCode) ? known.behind() : anew(code);
        }

        private GivingAddress anew(String code) {
            var behind = now(code);
            if (remembered.size() >= MOST) {
                remembered.clear();
            }
            remembered.put(
                    code.toUpperCase(Locale.ROOT), new Remembered(behind, clock.instant(), LocalDate.now(clock)));
            return behind;
        }

        private boolean fresh(Remembered known) {
            var age = Duration.between(known.since(), clock.instant());
            return !age.isNegative() && age.compareTo(FRESH) < 0 && known.day().equals(LocalDate.now(clock));
        }
    }

    private boolean shows(String placeCode) {
        return placeCode.equals(WHOLE) || open(placeCode).isPresent();
    }
}

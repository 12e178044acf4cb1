package linchpin.demo.sayings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import linchpin.demo.cast.FictionalTrust;
import linchpin.organisation.Place;
import org.jspecify.annotations.Nullable;

/**
 * Who says what where and when, in two years. What is heard together is said in its time, the rest on any
 * day; beside them stand those who choose an answer and say nothing. One ward falls silent.
 */
final class Calendar {

    static final String SILENT = "Hazel ward";

    private static final int DAYS = 730;
    private static final int SILENT_DAYS = 74;
    private static final int LATELY = 50; // days

    private final Sayings sayings;
    private final FictionalTrust trust;
    private final List<Place> places;
    private final Random dice;

    Calendar(Sayings sayings, FictionalTrust trust, List<Place> places, Random dice) {
        this.sayings = sayings;
        this.trust = trust;
        this.places = places;
        this.dice = dice;
    }

    /**
     * Somebody speaks.
     *
     * @param saying null where nothing is said beside the score
     */
    record Entry(
            int daysAgo, Place place, int score, @Nullable Saying saying) {}

    /** @return the oldest first; the first two years ago, the last today */
    List<Entry> entries() {
        var entries = new ArrayList<Entry>();
        var byName = new HashMap<String, Place>();
        places.forEach(place -> byName.put(place.name(), place));
        var said = sayings.about(byName.keySet());
        for (var saying : said) {
            var place = Objects.requireNonNull(byName.get(saying.place()));
            entries.add(new Entry(ago(saying, said), place, saying.score(), saying));
        }
        addSilent(entries);
        entries.sort(Comparator.comparingInt(Entry::daysAgo).reversed());
        return entries;
    }

    /** Those who only choose an answer: on the first day and the last, lately at each place but one, and for the rest anywhere. */
    private void addSilent(List<Entry> entries) {
        entries.add(new Entry(DAYS - 1, ward(), score(), null));
        entries.add(new Entry(0, ward(), score(), null));
        places.stream()
                .filter(place -> !place.name().equals(SILENT))
                .forEach(place -> entries.add(new Entry(dice.nextInt(LATELY), place, score(), null)));
        while (entries.size() < trust.feedback()) {
            var place = dice.nextInt(10) < 6 ? ward() : places.get(dice.nextInt(places.size()));
            entries.add(new Entry(anyDay(place.name()), place, score(), null));
        }
    }

    private int ago(Saying saying, List<Saying> said) {
        var heard = saying.heard();
        var time = heard == null ? null : sayings.times().get(heard);
        if (heard == null || time == null) {
            return anyDay(saying.place());
        }
        var together =
                said.stream().filter(other -> heard.equals(other.heard())).toList();
        return time.ago(together.indexOf(saying), together.size());
    }

    private int anyDay(String place) {
        var ago = dice.nextInt(DAYS);
        return place.equals(SILENT) ? SILENT_DAYS + ago * (DAYS - SILENT_DAYS) / DAYS : ago;
    }

    /** Where the clinician hands out cards. */
    private Place ward() {
        return places.stream()
                .filter(place -> place.name().equals(trust.ward()))
                .findFirst()
                .orElseThrow();
    }

    private int score() {
        var roll = dice.nextInt(100);
        return roll < 58 ? 1 : roll < 80 ? 2 : roll < 89 ? 3 : roll < 95 ? 4 : 5;
    }
}

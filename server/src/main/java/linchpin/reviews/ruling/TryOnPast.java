package linchpin.reviews.ruling;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import linchpin.reviews.RuleWords;
import linchpin.reviews.patterns.HeardComments;
import linchpin.reviews.patterns.NearMiss;
import linchpin.reviews.patterns.Spell;
import linchpin.reviews.patterns.Sweep;
import linchpin.reviews.patterns.Threshold;
import linchpin.reviews.patterns.Unit;
import linchpin.reviews.patterns.Watched;
import linchpin.ui.Days;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tries a rule on the last year: when and where it would have opened a review, and how near it was where it would not. */
@Component
class TryOnPast {

    static final int DAYS = 365;
    private static final int SHOWN = 50;

    private final HeardComments heard;
    private final RuleWords words;
    private final Clock clock;

    TryOnPast(HeardComments heard, RuleWords words, Clock clock) {
        this.heard = heard;
        this.words = words;
        this.clock = clock;
    }

    /**
     * What came of it.
     *
     * @param says how often, in one sentence
     * @param near how near it was; empty where it would have fired, and where nothing counted
     * @param lines the first of them, the latest first
     */
    record Tried(String says, String near, List<Line> lines, int more) {}

    /** One time that it would have fired. */
    record Line(String day, String place, String when, String all) {}

    private record At(Unit unit, Spell spell) {}

    private record Near(Unit unit, NearMiss miss) {}

    @Transactional(readOnly = true)
    public Tried on(Watched watched, Threshold threshold) {
        var today = LocalDate.now(clock);
        var since = today.minusDays(DAYS);
        var all = heard.between(since.minusDays(threshold.days()), today, List.of(watched));
        var fired = new ArrayList<At>();
        var nearest = new ArrayList<Near>();
        all.sorted(watched, LocalDate.MIN).forEach((unit, comments) -> {
            var found = Sweep.through(comments, threshold, today);
            found.spells().stream()
                    .filter(spell -> alive(spell, since))
                    .forEach(spell -> fired.add(new At(unit, spell)));
            Optional.ofNullable(found.nearest()).ifPresent(miss -> nearest.add(new Near(unit, miss)));
        });
        var names = words.names();
        return fired.isEmpty()
                ? new Tried(
                        "It would not have fired in the last " + DAYS + " days.",
                        near(nearest, threshold, names),
                        List.of(),
                        0)
                : fired(fired, since, names);
    }

    /** Switched on a year ago, it would have found this going on and fired at once. */
    private static boolean alive(Spell spell, LocalDate since) {
        var ended = spell.ended();
        return ended == null || ended.isAfter(since);
    }

    private static Tried fired(List<At> fired, LocalDate since, RuleWords.Names names) {
        fired.sort(Comparator.comparing((At one) -> one.spell().met()).reversed());
        var times = fired.size() == 1 ? "once" : fired.size() + " times";
        return new Tried(
                "It would have fired " + times + " in the last " + DAYS + " days.",
                "",
                fired.stream().limit(SHOWN).map(one -> line(one, since, names)).toList(),
                Math.max(0, fired.size() - SHOWN));
    }

    private static Line line(At one, LocalDate since, RuleWords.Names names) {
        var spell = one.spell();
        var ended = spell.ended();
        return new Line(
                Days.full(spell.met()) + (spell.met().isAfter(since) ? "" : ", before this year of days"),
                names.place(one.unit().place()),
                spell.whenMet() + " from " + people(spell.people()),
                spell.comments().size() + (ended == null ? ", and it goes on" : " until " + Days.full(spell.last())));
    }

    private static String near(List<Near> nearest, Threshold threshold, RuleWords.Names names) {
        return nearest.stream()
                .max(Comparator.comparingDouble((Near one) -> one.miss().near())
                        .thenComparing(one -> one.miss().day()))
                .map(one -> "The nearest: " + one.miss().comments() + " of " + threshold.comments() + " comments, from "
                        + one.miss().people() + " of " + people(threshold.people()) + ", at "
                        + names.place(one.unit().place()) + " in "
                        + Days.month(YearMonth.from(one.miss().day())) + ".")
                .orElse("Nothing was said that it counts.");
    }

    static String people(int count) {
        return count == 1 ? "1 person" : count + " people";
    }
}

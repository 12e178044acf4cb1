package linchpin.reviews.ruling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import linchpin.reviews.PatternRule;
import linchpin.reviews.Review;
import linchpin.reviews.RuleHindrances;
import linchpin.reviews.RuleWords;
import linchpin.reviews.episodes.ReviewsOfRules;
import linchpin.reviews.patterns.HeardComment;
import linchpin.reviews.patterns.HeardComments;
import linchpin.reviews.patterns.Sweep;
import linchpin.reviews.patterns.Threshold;
import linchpin.reviews.patterns.Tone;
import linchpin.reviews.patterns.Unit;
import linchpin.reviews.patterns.Watched;
import linchpin.ui.Choice;
import linchpin.ui.Days;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says why a rule opened nothing at a place, with the numbers of today. */
@Component
class AskWhy {

    private final HeardComments heard;
    private final ReviewsOfRules reviews;
    private final RuleWords words;
    private final Clock clock;

    AskWhy(HeardComments heard, ReviewsOfRules reviews, RuleWords words, Clock clock) {
        this.heard = heard;
        this.reviews = reviews;
        this.words = words;
        this.clock = clock;
    }

    /**
     * What is answered.
     *
     * @param places to ask about
     * @param place that is asked about; empty for the only one, and for the whole organisation
     * @param open a review of this episode; null for none
     * @param says the answer, in sentences
     * @param conditions each with whether it is met
     * @param left what was said there and does not count
     */
    record Why(
            String sentence,
            List<Choice> places,
            String place,
            String name,
            @Nullable Review open,
            List<String> says,
            List<Condition> conditions,
            List<String> left) {}

    /** A condition of a rule, as it stands today. */
    record Condition(String what, String stands, boolean met) {}

    /**
     * @param counting without what belongs to an episode that is over
     * @param over when the last one was over; null where none was
     * @param earlier how many belong to it
     */
    private record Heard(
            List<HeardComment> there,
            List<HeardComment> counting,
            Sweep.Now now,
            @Nullable LocalDate over,
            int earlier) {

        static Heard of(
                List<HeardComment> there,
                Watched watched,
                Threshold threshold,
                @Nullable LocalDate over,
                LocalDate today) {
            var all = there.stream().filter(watched::counts).toList();
            var counting = all.stream()
                    .filter(one -> over == null || !one.day().isBefore(over))
                    .toList();
            var now = Sweep.through(counting, threshold, today).now();
            return new Heard(there, counting, now, over, all.size() - counting.size());
        }
    }

    @Transactional(readOnly = true)
    public Why why(PatternRule rule, String place) {
        var watched = rule.watched();
        var threshold = rule.numbers().threshold();
        var today = LocalDate.now(clock);
        var from = today.minusDays(threshold.days() - 1L);
        var whatever = new Watched(null, watched.place(), watched.each(), watched.tone());
        var all = heard.between(from, today, List.of(whatever));
        var units = all.units(watched);
        var unit = chosen(units.all(), place);
        var there = all.comments().stream()
                .filter(one -> units.of(one.place()).contains(unit))
                .toList();
        var going = reviews.going(rule.id(), unit.place());
        var over = going.isPresent()
                ? null
                : reviews.ended(rule.id(), unit.place()).orElse(null);
        var found = Heard.of(there, watched, threshold, over, today);
        var names = words.names();
        var closed = closed(rule, unit, all, names);
        var review = going.flatMap(ReviewsOfRules.Going::review).orElse(null);
        return new Why(
                names.sentence(rule),
                choices(units.all(), names),
                value(unit),
                names.place(unit.place()),
                review,
                Stream.concat(closed.stream(), says(rule, going, found, closed.isPresent()).stream())
                        .toList(),
                conditions(threshold, watched.tone(), found),
                left(watched, found));
    }

    private static Optional<String> closed(PatternRule rule, Unit unit, HeardComments.All all, RuleWords.Names names) {
        return Stream.of(
                        Optional.ofNullable(unit.place()),
                        Optional.ofNullable(rule.watched().place()))
                .flatMap(Optional::stream)
                .filter(place -> !all.open(place))
                .findFirst()
                .flatMap(place -> Optional.ofNullable(names.places().get(place)))
                .map(RuleHindrances::closed);
    }

    private static Unit chosen(List<Unit> units, String place) {
        return units.stream()
                .filter(unit -> value(unit).equals(place))
                .findFirst()
                .or(() -> units.stream().findFirst())
                .orElse(new Unit(null));
    }

    private static String value(Unit unit) {
        var place = unit.place();
        return place == null ? "" : place.id().toString();
    }

    private static List<Choice> choices(List<Unit> units, RuleWords.Names names) {
        return units.stream()
                .map(unit -> new Choice(value(unit), names.place(unit.place())))
                .toList();
    }

    private static List<String> says(
            PatternRule rule, Optional<ReviewsOfRules.Going> going, Heard found, boolean closed) {
        var says = new ArrayList<String>();
        if (!rule.on()) {
            says.add("The rule is not switched on, so nothing opens by it.");
        }
        going.ifPresent(one -> says.add("The rule was met on " + Days.full(one.metOn())
                + ", and a review opened then. "
                + (rule.on()
                        ? "What comes now joins it and opens no other. This ends once nothing that counts has come for "
                                + Days.count(rule.numbers().threshold().days()) + "; the last"
                        : "Nothing joins it while the rule is off; the last that did")
                + " came on " + Days.full(one.lastOn()) + "."));
        if (going.isEmpty() && rule.on() && !closed) {
            says.add(
                    met(rule.numbers().threshold(), found)
                            ? "It is met now: the review opens within a minute or two."
                            : "It is not met: " + held(rule.numbers().threshold(), found) + ".");
        }
        var now = found.now().comments();
        if (!now.isEmpty()) {
            var leaves =
                    now.getFirst().day().plusDays(rule.numbers().threshold().days());
            says.add("The oldest of them counts no more from " + Days.full(leaves) + ".");
        }
        return says;
    }

    private static boolean met(Threshold threshold, Heard found) {
        return found.now().comments().size() >= threshold.comments()
                && found.now().people() >= threshold.people();
    }

    private static String held(Threshold threshold, Heard found) {
        var now = found.now();
        return now.comments().size() < threshold.comments()
                ? now.comments().size() + " of " + threshold.comments() + " comments"
                : "from " + now.people() + " of " + TryOnPast.people(threshold.people());
    }

    private static List<Condition> conditions(Threshold threshold, Tone tone, Heard found) {
        var now = found.now();
        var count = now.comments().size();
        return List.of(
                new Condition(
                        tone.of(threshold.comments()) + " within " + Days.count(threshold.days()),
                        count + " of " + threshold.comments(),
                        count >= threshold.comments()),
                new Condition(
                        "From at least " + TryOnPast.people(threshold.people()),
                        now.people() + " of " + threshold.people(),
                        now.people() >= threshold.people()));
    }

    private static List<String> left(Watched watched, Heard found) {
        var about = new Watched(watched.theme(), watched.place(), watched.each(), Tone.ALL);
        var others = found.there().stream().filter(one -> !about.counts(one)).count();
        var tone = found.there().size() - others - found.counting().size() - found.earlier();
        var left = new ArrayList<String>();
        var over = found.over();
        if (over != null && found.earlier() > 0) {
            left.add(
                    found.earlier() + " from before " + Days.full(over)
                            + ", when the last time that the rule was met was over: they belong to that, and open nothing anew");
        }
        if (others > 0) {
            left.add(others + " about something else");
        }
        if (tone > 0) {
            left.add(tone
                    + (watched.tone() == Tone.CRITICISM
                            ? " about it that do not criticise, or that the machine has not read"
                            : " about it that do not praise alone, or that the machine has not read"));
        }
        return left;
    }
}

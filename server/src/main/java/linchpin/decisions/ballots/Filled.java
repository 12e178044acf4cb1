package linchpin.decisions.ballots;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import linchpin.decisions.Rules;
import linchpin.ui.Errors;
import linchpin.ui.Typed;

/**
 * A ballot as it was filled in: what it says, or all that is wrong with it.
 *
 * @param typed by field
 * @param barred options in which the voter has an interest: nothing is said of them
 */
public record Filled(Rules rules, Map<String, String> typed, Set<Integer> barred) {

    static final int LONGEST_REASON = 2000;

    private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,6}(\\.[0-9]{1,6})?");
    private static final Set<String> ANSWERS = Set.of("yes", "no", Says.ABSTAIN);
    private static final Set<String> STANCES = Set.of("consent", "aside", "object", Says.ABSTAIN);

    /** @param says to be made use of where nothing is wrong */
    public record Vote(Says says, Errors errors) {}

    /** @return what was typed in a field; empty for nothing */
    public String field(String name) {
        return Typed.text(typed.get(name));
    }

    /** @return why, in their words; empty for nothing */
    public String reason() {
        return field("reason");
    }

    /** @return what it says, and what is wrong with it */
    public Vote vote() {
        var vote = switch (rules.how()) {
            case SCORE -> scores();
            case DOTS -> dots();
            case RANK -> ranking();
            case YESNO -> answer();
            case CONSENT -> stance();
            case MARKS -> new Vote(new Says.Marks(Map.of()), Errors.none());
        };
        return reason().length() > LONGEST_REASON
                ? new Vote(vote.says(), vote.errors().with("reason", "The reason must have 2,000 characters or fewer"))
                : vote;
    }

    private Vote scores() {
        var most = new BigDecimal(String.valueOf(rules.most()));
        var scores = new TreeMap<Integer, String>();
        var errors = Errors.none();
        for (int option = 1; option <= rules.options().size(); option++) {
            var score = of(option).replace(',', '.');
            if (score.isEmpty()) {
                continue;
            }
            if (DECIMAL.matcher(score).matches() && new BigDecimal(score).compareTo(most) <= 0) {
                scores.put(option, score);
            } else {
                errors = errors.with("option-" + option, "Enter a score from 0 to " + rules.most() + ", or nothing");
            }
        }
        return new Vote(
                new Says.Scores(scores), orNothing(errors, scores.isEmpty(), "Give at least one option a score"));
    }

    private Vote dots() {
        var most = Integer.parseInt(String.valueOf(rules.most()));
        var each = Integer.parseInt(String.valueOf(rules.each()));
        var dots = new TreeMap<Integer, Integer>();
        var errors = Errors.none();
        for (int option = 1; option <= rules.options().size(); option++) {
            var number =
                    of(option).isEmpty() ? Optional.of(0) : whole(of(option)).filter(dot -> dot <= each);
            if (number.isEmpty()) {
                errors = errors.with("option-" + option, "Enter a whole number of dots, from 0 to " + each);
            } else if (number.get() > 0) {
                dots.put(option, number.get());
            }
        }
        var laid = dots.values().stream().mapToInt(Integer::intValue).sum();
        if (laid > most) {
            errors = errors.with(
                    "option-1", "You laid " + laid + " dots and have " + most + ". Take " + (laid - most) + " away");
        }
        return new Vote(new Says.Dots(dots), orNothing(errors, dots.isEmpty(), "Lay at least one dot"));
    }

    private Vote ranking() {
        var places = new TreeMap<Integer, List<Integer>>();
        var errors = Errors.none();
        for (int option = 1; option <= rules.options().size(); option++) {
            if (of(option).isEmpty()) {
                continue;
            }
            var place = whole(of(option))
                    .filter(number -> number >= 1 && number <= rules.options().size());
            if (place.isEmpty()) {
                errors = errors.with("option-" + option, "Choose a place");
            } else {
                places.computeIfAbsent(place.get(), _ -> new ArrayList<>()).add(option);
            }
        }
        return new Vote(
                new Says.Ranking(List.copyOf(places.values())),
                orNothing(errors, places.isEmpty(), "Give at least one option a place"));
    }

    private Vote answer() {
        var say = field("say");
        return new Vote(
                new Says.Answer(say),
                ANSWERS.contains(say) ? Errors.none() : Errors.none().with("say", "Choose yes, no or abstain"));
    }

    private Vote stance() {
        var say = field("say");
        var errors = STANCES.contains(say) ? Errors.none() : Errors.none().with("say", "Choose where you stand");
        return new Vote(
                new Says.Stance(say),
                say.equals("object") && reason().isEmpty()
                        ? errors.with("reason", "Enter why you object, and what would have to change")
                        : errors);
    }

    /** @return what is typed where somebody says this */
    public static Map<String, String> typed(Says says) {
        var typed = new HashMap<String, String>();
        switch (says) {
            case Says.Scores(var scores) -> scores.forEach((option, score) -> typed.put("option-" + option, score));
            case Says.Dots(var dots) -> dots.forEach((option, dot) -> typed.put("option-" + option, dot.toString()));
            case Says.Ranking(var places) -> {
                for (int place = 1; place <= places.size(); place++) {
                    for (var option : places.get(place - 1)) {
                        typed.put("option-" + option, String.valueOf(place));
                    }
                }
            }
            case Says.Answer(var say) -> typed.put("say", say);
            case Says.Stance(var say) -> typed.put("say", say);
            case Says.Marks _ -> {}
        }
        return typed;
    }

    /** @return what was typed for an option; nothing for one in which the voter has an interest */
    private String of(int option) {
        return barred.contains(option) ? "" : field("option-" + option);
    }

    private static Optional<Integer> whole(String typed) {
        return typed.matches("[0-9]{1,4}") ? Optional.of(Integer.valueOf(typed)) : Optional.empty();
    }

    private static Errors orNothing(Errors errors, boolean empty, String message) {
        return empty && !errors.any() ? errors.with("option-1", message) : errors;
    }
}

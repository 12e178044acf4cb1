package linchpin.rounds.looking;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import linchpin.rounds.Because;
import linchpin.rounds.looking.Verdicts.Verdict;
import linchpin.ui.Errors;
import linchpin.ui.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What somebody decides about what they ticked.
 *
 * @param act show, or keep back
 * @param because why it is kept back, as stored
 * @param words more on that
 */
record LookForm(Set<String> tick, String act, String because, String words) {

    private static final int LONGEST = 500;

    LookForm(@Nullable Set<String> tick, @Nullable String act, @Nullable String because, @Nullable String words) {
        this.tick = Set.copyOf(Objects.requireNonNullElse(tick, Set.of()));
        this.act = Typed.text(act);
        this.because = Typed.text(because);
        this.words = Typed.text(words);
    }

    static LookForm empty() {
        return new LookForm(null, null, null, null);
    }

    List<Tick> ticks() {
        return tick.stream().map(Tick::of).flatMap(Optional::stream).toList();
    }

    Errors errors() {
        var errors = Errors.none();
        if (ticks().isEmpty()) {
            errors = errors.with("tick", "Tick what you have read");
        }
        return why(errors, act, because, words);
    }

    /** @return the errors, and what is missing of the reason why something is not shown */
    static Errors why(Errors found, String act, String because, String words) {
        if (act.equals("show")) {
            return found;
        }
        var reason = Because.chosen(because);
        if (reason.isEmpty()) {
            return found.with("because", "Choose why it is not shown");
        }
        if (reason.get() == Because.OTHER && words.isEmpty()) {
            return found.with("words", "Enter the reason in a few words");
        }
        return words.length() > LONGEST ? found.with("words", "This must have 500 characters or fewer") : found;
    }

    Verdict verdict() {
        return act.equals("show")
                ? new Verdict(null, "", "")
                : new Verdict(Because.chosen(because).orElseThrow(), words, "");
    }
}

package linchpin.rounds.asking;

import java.util.Objects;
import linchpin.feedback.register.Once;
import linchpin.feedback.register.TypedText;
import linchpin.rounds.KeepSaying;
import linchpin.rounds.Who;
import linchpin.ui.Errors;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says should be asked.
 *
 * @param who they are, as stored; empty where they did not choose
 */
record SayForm(Once once, String words, String who) {

    SayForm(@Nullable Once once, @Nullable String words, @Nullable String who) {
        this.once = Objects.requireNonNullElseGet(once, Once::fresh);
        this.words = TypedText.text(words);
        this.who = who == null ? "" : who.strip();
    }

    static SayForm empty() {
        return new SayForm(null, null, null);
    }

    Errors errors() {
        var errors = words.isBlank()
                ? Errors.none().with("words", "Write what should be asked, in your own words")
                : Errors.none();
        return TypedText.check(errors, "words", words.strip(), KeepSaying.LONGEST);
    }

    /** Nobody is kept from speaking because they did not say who they are. */
    Who chosen() {
        return Who.chosen(who).orElse(Who.UNSAID);
    }
}

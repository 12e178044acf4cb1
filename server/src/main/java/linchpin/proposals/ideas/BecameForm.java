package linchpin.proposals.ideas;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import linchpin.proposals.ideas.IdeaWord.Became;
import linchpin.proposals.ideas.IdeaWords.Fresh;
import linchpin.ui.Errors;
import linchpin.ui.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says became of an idea, as it was typed.
 *
 * @param version of the proposal, as chosen; empty for none
 * @param seen how many words on it they read
 */
record BecameForm(
        String state,
        String version,

        @Size(max = 1000, message = "Your words must have 1,000 characters or fewer")
        String words,

        @Nullable LocalDate until,
        int seen) {

    BecameForm {
        state = Typed.text(state);
        version = Typed.text(version);
        words = Typed.text(words).replace("\r\n", "\n");
    }

    static BecameForm fresh(int seen) {
        return new BecameForm("", "", "", null, seen);
    }

    BecameForm seeing(int now) {
        return new BecameForm(state, version, words, until, now);
    }

    /**
     * @param latest the latest version of the proposal
     * @return what else is wrong
     */
    Errors checked(int latest, LocalDate today, Errors errors) {
        var became = Became.of(state);
        if (became.isEmpty()) {
            return errors.with("state", "Choose what became of it");
        }
        return switch (became.get()) {
            case TAKEN_UP -> takenUp(latest, errors);
            case NOT_TAKEN_UP ->
                words.isEmpty()
                        ? errors.with("words", "Enter why it was not taken up: whoever gave it reads it")
                        : errors;
            case PARKED -> parked(today, errors);
        };
    }

    private Errors takenUp(int latest, Errors errors) {
        if (!version.isEmpty() && (number() < 1 || number() > latest)) {
            return errors.with("version", "Choose a version of the proposal, or none");
        }
        return version.isEmpty() && words.isEmpty()
                ? errors.with("version", "Choose the version in which it was taken up, or tell in words how")
                : errors;
    }

    private Errors parked(LocalDate today, Errors errors) {
        if (until != null && until.isBefore(today)) {
            return errors.with("until", "The day until which it waits must not be over");
        }
        return until == null && words.isEmpty()
                ? errors.with("until", "Enter until which day it waits, or tell in words until what")
                : errors;
    }

    private int number() {
        return version.matches("[0-9]{1,6}") ? Integer.parseInt(version) : 0;
    }

    /** @return what is kept of it, once checked: a day belongs to what is parked, and a version to what was taken up */
    Fresh word() {
        var became = Became.of(state).orElseThrow();
        return new Fresh(
                became,
                became == Became.TAKEN_UP && !version.isEmpty() ? number() : null,
                words.isEmpty() ? null : words,
                became == Became.PARKED ? until : null);
    }
}

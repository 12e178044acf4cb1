package linchpin.proposals.promises;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import linchpin.proposals.promised.PromiseLine.Kind;
import linchpin.ui.Errors;
import linchpin.ui.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What somebody enters beside a promise.
 *
 * @param kind as stored
 * @param came key of what is meant, of {@link WhatCame}; empty for nothing of the product
 * @param on the day on which it happened, or by which it is to be now
 */
record BesideForm(
        String kind,
        String came,

        @Size(max = 1000, message = "Your words must have 1,000 characters or fewer")
        String words,

        @Nullable LocalDate on) {

    static final BesideForm EMPTY = new BesideForm("", "", "", null);

    BesideForm {
        kind = Typed.text(kind);
        came = Typed.text(came);
        words = Typed.text(words).replace("\r\n", "\n");
    }

    /** @return what was chosen, where that is one of these */
    Optional<Kind> chosen(Kind... among) {
        return Arrays.stream(among).filter(one -> one.stored().equals(kind)).findFirst();
    }

    /**
     * @param linked whether something of the product is chosen, which has a day of its own
     * @return what is wrong with what happened, has not yet, or is corrected
     */
    Errors checked(boolean linked, LocalDate today, Errors found) {
        var chosen = chosen(Kind.HAPPENED, Kind.NOT_YET, Kind.CORRECTED);
        if (chosen.isEmpty()) {
            return found.with("kind", "Choose whether it happened");
        }
        var errors = found;
        var kind = chosen.get();
        var itself = kind == Kind.HAPPENED && linked;
        if (words.isBlank() && !itself) {
            errors = errors.with("words", missing(kind));
        }
        return kind == Kind.CORRECTED || (on == null && itself) ? errors : dated(kind, today, errors);
    }

    private static String missing(Kind kind) {
        return switch (kind) {
            case HAPPENED -> "Enter what happened, or choose it above";
            case NOT_YET -> "Enter what is in the way";
            case KEPT, HALF, NOT_KEPT -> "Enter how you know";
            case CORRECTED -> "Enter what is wrong, and what is right";
        };
    }

    private Errors dated(Kind kind, LocalDate today, Errors errors) {
        var happened = kind == Kind.HAPPENED;
        if (on == null) {
            return errors.with(
                    "on", happened ? "Enter the day on which it happened" : "Enter by which day it is to be now");
        }
        if (happened && on.isAfter(today)) {
            return errors.with("on", "The day on which it happened must not be in the future");
        }
        return !happened && on.isBefore(today) ? errors.with("on", "The new day must not be over") : errors;
    }
}

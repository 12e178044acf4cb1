package linchpin.actions;

import java.time.LocalDate;
import linchpin.ui.Errors;
import linchpin.ui.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** A date and words: what moving the due date, marking done and dropping need, each in its own form on one page. */
record ActionForm(
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate newDue,

        String moveReason,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate doneOn,

        String doneWhat,
        String dropReason) {

    private static final int LONGEST = 2000;

    ActionForm {
        moveReason = Typed.text(moveReason);
        doneWhat = Typed.text(doneWhat);
        dropReason = Typed.text(dropReason);
    }

    static ActionForm empty() {
        return new ActionForm(null, "", null, "", "");
    }

    Errors forMoving(LocalDate today, Errors errors) {
        var found = newDue == null || !newDue.isAfter(today)
                ? errors.with("newDue", "Enter the new date. It must be in the future")
                : errors;
        return words(found, "moveReason", moveReason, "Enter why the date moves");
    }

    Errors forDone(LocalDate today, LocalDate promised, Errors errors) {
        var found = doneOn == null || doneOn.isAfter(today) || doneOn.isBefore(promised)
                ? errors.with("doneOn", "Enter the day it was done, between the promise and today")
                : errors;
        return words(found, "doneWhat", doneWhat, "Enter what was done");
    }

    Errors forDropping() {
        return words(Errors.none(), "dropReason", dropReason, "Enter why it is dropped");
    }

    private static Errors words(Errors errors, String field, String words, String missing) {
        if (words.isEmpty()) {
            return errors.with(field, missing);
        }
        return words.length() > LONGEST ? errors.with(field, "Use 2,000 characters or fewer") : errors;
    }
}

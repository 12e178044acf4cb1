package linchpin.actions.promising;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import linchpin.actions.Action;
import linchpin.actions.PromiseAction.NewAction;
import linchpin.people.AccountId;
import linchpin.ui.Days;
import linchpin.ui.Errors;
import linchpin.ui.Typed;
import org.jspecify.annotations.Nullable;

/** What somebody enters to promise an action. */
record PromiseForm(
        @NotBlank(message = "Enter what will be done")
        @Size(max = 2000, message = "What will be done must have 2,000 characters or fewer")
        String what,

        @NotBlank(message = "Choose who does it") String owner,

        @Nullable LocalDate due,

        @Nullable Boolean small) {

    static final PromiseForm EMPTY = new PromiseForm("", "", null, false);

    PromiseForm {
        what = Typed.text(what);
        owner = Typed.text(owner);
    }

    /** @return whether it was ticked; a box that is not ticked is not sent */
    boolean isSmall() {
        return Boolean.TRUE.equals(small);
    }

    /** @return what is promised, once nothing is wrong */
    NewAction by(AccountId chosen) {
        return new NewAction(chosen, what, Objects.requireNonNull(due), isSmall());
    }

    /** @return what else is wrong with the date on this day */
    Errors dated(LocalDate today, Errors errors) {
        if (due == null) {
            return errors.with("due", "Enter the date by which it will be done");
        }
        if (!due.isAfter(today)) {
            return errors.with("due", "The date must be in the future");
        }
        var last = Action.lastSmallDay(today);
        return isSmall() && due.isAfter(last)
                ? errors.with(
                        "due",
                        "A small change is done within 7 days, by " + Days.full(last)
                                + ". Choose an earlier date, or untick “small change”")
                : errors;
    }
}

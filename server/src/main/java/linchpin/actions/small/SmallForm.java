package linchpin.actions.small;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import linchpin.actions.Action;
import linchpin.ui.Days;
import linchpin.ui.Errors;
import linchpin.ui.Typed;
import org.jspecify.annotations.Nullable;

/** What somebody enters to promise a small change: two fields, on a phone beside the bed. */
record SmallForm(
        @NotBlank(message = "Enter what you will change")
        @Size(max = 2000, message = "What you will change must have 2,000 characters or fewer")
        String what,

        @Nullable LocalDate due) {

    SmallForm(@Nullable String what, @Nullable LocalDate due) {
        this.what = Typed.text(what);
        this.due = due;
    }

    /** @return an empty one on this day, due on the last that is still small */
    static SmallForm on(LocalDate today) {
        return new SmallForm(null, Action.lastSmallDay(today));
    }

    /** @return what else is wrong with the day */
    Errors dated(LocalDate today, Errors errors) {
        var last = Action.lastSmallDay(today);
        if (due == null || due.isBefore(today)) {
            return errors.with("due", "Enter the day by which it is done, from today to " + Days.full(last));
        }
        return due.isAfter(last)
                ? errors.with(
                        "due",
                        "A small change is done within 7 days, by " + Days.full(last)
                                + ". Choose an earlier day, or promise it as an ordinary action")
                : errors;
    }
}

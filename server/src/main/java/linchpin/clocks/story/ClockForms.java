package linchpin.clocks.story;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import linchpin.clocks.How;
import linchpin.ui.Errors;
import linchpin.ui.Typed;
import org.jspecify.annotations.Nullable;

/** What somebody types on the page of a clock. */
final class ClockForms {

    private ClockForms() {}

    /** How and when it was met. */
    record MetForm(
            String how,

            @Nullable LocalDate metOn,

            @Size(max = 1000, message = "The note must have 1,000 characters or fewer")
            String note) {

        MetForm {
            how = Typed.text(how);
            note = Typed.text(note);
        }

        /** @return with what else is wrong: a day before it began, or still to come */
        Errors between(LocalDate first, LocalDate today, Errors errors) {
            var more = How.chosen(how).isPresent() ? errors : errors.with("how", "Choose how they were told");
            var there = metOn != null && !metOn.isBefore(first) && !metOn.isAfter(today);
            return (there ? more : more.with("metOn", "Enter the day, from the one on which the clock began to today"))
                    .inOrder(java.util.List.of("how", "metOn", "note"));
        }
    }

    /** Why it stands still, ends, or runs again. */
    record WhyForm(
            @NotBlank(message = "Enter why")
            @Size(max = 1000, message = "The reason must have 1,000 characters or fewer")
            String why) {

        WhyForm {
            why = Typed.text(why);
        }
    }
}

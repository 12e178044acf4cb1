package linchpin.actions.doing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import linchpin.ui.Typed;

/** Why somebody drops an action. */
record DropForm(
        @NotBlank(message = "Enter why it is dropped")
        @Size(max = 2000, message = "The reason must have 2,000 characters or fewer")
        String dropReason) {

    static final DropForm EMPTY = new DropForm("");

    DropForm {
        dropReason = Typed.text(dropReason);
    }
}

package linchpin.budgets.bills;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import linchpin.ui.Typed;

/** Why a receipt is taken away. */
record BillAwayForm(
        @NotBlank(message = "Enter why it is taken away, so that everybody can follow")
        @Size(max = 1000, message = "This must have 1,000 characters or fewer")
        String why) {

    BillAwayForm {
        why = Typed.text(why);
    }
}

package linchpin.answers.withdrawing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import linchpin.ui.Typed;

/** Why an answer is taken back. */
record WithdrawForm(
        @NotBlank(message = "Enter why it is taken back: everybody reads this in its place")
        @Size(max = 2000, message = "The reason must have 2,000 characters or fewer")
        String because) {

    static final WithdrawForm EMPTY = new WithdrawForm("");

    WithdrawForm {
        because = Typed.text(because);
    }
}

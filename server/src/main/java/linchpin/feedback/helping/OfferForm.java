package linchpin.feedback.helping;

import jakarta.validation.constraints.NotBlank;
import linchpin.feedback.register.Keepable;
import linchpin.feedback.register.Once;
import linchpin.feedback.register.TypedText;
import linchpin.ui.Errors;
import linchpin.ui.Typed;
import org.jspecify.annotations.Nullable;

/**
 * An offer to help as somebody enters it.
 *
 * @param receipt empty where it is offered without one
 */
record OfferForm(
        @Keepable(longest = 2_000) String help,

        @Keepable(longest = TypedText.LINE) String name,

        @NotBlank(message = "Enter an email address, a telephone number or an address: else nobody can ask you")
        @Keepable(longest = TypedText.LINE)
        String reach,

        Once once,
        String receipt) {

    OfferForm(
            @Nullable String help,
            @Nullable String name,
            @Nullable String reach,
            @Nullable Once once,
            @Nullable String receipt) {
        this.help = TypedText.text(help);
        this.name = Typed.text(name);
        this.reach = Typed.text(reach);
        this.once = once == null ? Once.fresh() : once;
        this.receipt = Typed.text(receipt);
    }

    static OfferForm empty() {
        return new OfferForm(null, null, null, null, null);
    }

    /** @return the same, as another offer */
    OfferForm anew() {
        return new OfferForm(help, name, reach, Once.fresh(), receipt);
    }

    /** @return the errors, in the order of the page */
    static Errors inOrder(Errors errors) {
        return errors.inOrder(java.util.List.of("help", "name", "reach"));
    }
}

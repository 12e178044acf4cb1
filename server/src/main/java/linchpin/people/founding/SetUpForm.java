package linchpin.people.founding;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import linchpin.ui.Typed;

/** What the first person enters. */
record SetUpForm(
        @NotBlank(message = "Enter the organisation’s name")
        @Size(max = 200, message = "The organisation’s name must have 200 characters or fewer")
        String organisation,

        @Pattern(
                regexp = "[A-Za-z0-9]{2,12}",
                message = "Enter a code of 2 to 12 letters and digits, such as the ODS code RX4")
        String code,

        @NotBlank(message = "Choose what kind of organisation it is")
        String kind,

        @Size(max = 200, message = "The name of the local health economy must have 200 characters or fewer")
        String economy,

        @NotBlank(message = "Enter your name") @Size(max = 120, message = "Your name must have 120 characters or fewer")
        String name,

        @NotBlank(message = "Enter your email address")
        @Email(message = "Enter an email address like name@example.nhs.uk")
        String email,

        @NotBlank(message = "Choose a password") String password) {

    SetUpForm {
        organisation = Typed.text(organisation);
        code = Typed.text(code);
        kind = Typed.text(kind);
        economy = Typed.text(economy);
        name = Typed.text(name);
        email = Typed.text(email);
        password = Objects.requireNonNullElse(password, ""); // a space at either end belongs to it
    }

    /** @return the name of the local health economy that it founds: its own name unless another is given */
    String ownEconomy() {
        return economy.isBlank() ? organisation : economy;
    }

    static SetUpForm empty() {
        return new SetUpForm("", "", "", "", "", "", "");
    }
}

package linchpin.people.arranging;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import linchpin.ui.Typed;
import org.jspecify.annotations.Nullable;

/** An invitation as entered. */
record InvitationForm(
        @NotBlank(message = "Enter the person’s name")
        @Size(max = 120, message = "The name must have 120 characters or fewer")
        String name,

        @NotBlank(message = "Enter the person’s email address")
        @Email(message = "Enter an email address like name@example.nhs.uk")
        @Size(max = 254, message = "The email address must have 254 characters or fewer")
        String email,

        @NotEmpty(message = RoleForm.NO_ROLE) List<String> roles,
        String place,
        String until) {

    InvitationForm(
            @Nullable String name,
            @Nullable String email,
            @Nullable List<String> roles,
            @Nullable String place,
            @Nullable String until) {
        this.name = Typed.text(name);
        this.email = Typed.text(email);
        this.roles = RoleForm.known(roles);
        this.place = Typed.text(place);
        this.until = Typed.text(until);
    }

    RoleForm given() {
        return new RoleForm(roles, place, until);
    }
}

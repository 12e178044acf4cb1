package linchpin.people.arranging;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
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

        List<String> roles,
        String place,
        String until) {

    InvitationForm(
            @Nullable String name,
            @Nullable String email,
            @Nullable List<String> roles,
            @Nullable String place,
            @Nullable String until) {
        this.name = Objects.requireNonNullElse(name, "").strip();
        this.email = Objects.requireNonNullElse(email, "").strip();
        this.roles = Objects.requireNonNullElse(roles, List.of());
        this.place = Objects.requireNonNullElse(place, "");
        this.until = Objects.requireNonNullElse(until, "");
    }

    RoleForm given() {
        return new RoleForm(roles, place, until);
    }
}

package linchpin.people.myself;

import jakarta.validation.constraints.NotBlank;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The present password and the one to come. A space at either end belongs to it.
 *
 * @param password the new one
 */
record PasswordForm(
        @NotBlank(message = "Enter your present password") String present,
        @NotBlank(message = "Enter a new password") String password) {

    PasswordForm(@Nullable String present, @Nullable String password) {
        this.present = Objects.requireNonNullElse(present, "");
        this.password = Objects.requireNonNullElse(password, "");
    }

    @Override
    public String toString() {
        return "PasswordForm";
    }
}

package linchpin.people.signin;

import jakarta.validation.constraints.NotBlank;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Address and password as entered. */
record SignInForm(
        @NotBlank(message = "Enter your email address") String email,
        @NotBlank(message = "Enter your password") String password) {

    SignInForm(@Nullable String email, @Nullable String password) {
        this.email = Objects.requireNonNullElse(email, "").strip();
        this.password = Objects.requireNonNullElse(password, "");
    }
}

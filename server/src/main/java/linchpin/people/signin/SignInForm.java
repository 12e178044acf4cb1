package linchpin.people.signin;

import jakarta.validation.constraints.NotBlank;
import java.util.Objects;
import linchpin.ui.Typed;
import org.jspecify.annotations.Nullable;

/**
 * Address and password as entered.
 *
 * @param to where they wanted to go
 */
record SignInForm(
        @NotBlank(message = "Enter your email address") String email,
        @NotBlank(message = "Enter your password") String password,
        String to) {

    SignInForm(@Nullable String email, @Nullable String password, @Nullable String to) {
        this.email = Typed.text(email);
        this.password = Objects.requireNonNullElse(password, "");
        this.to = Objects.requireNonNullElse(to, "");
    }

    Destination destination() {
        return Destination.of(to);
    }

    @Override
    public String toString() {
        return "SignInForm[email=" + email + "]";
    }
}

package linchpin.people.signin;

import jakarta.validation.constraints.NotBlank;
import java.util.Objects;
import linchpin.ui.Typed;
import org.jspecify.annotations.Nullable;

/** Address and password as entered. */
record SignInForm(
        @NotBlank(message = "Enter your email address") String email,
        @NotBlank(message = "Enter your password") String password) {

    SignInForm(@Nullable String email, @Nullable String password) {
        this.email = Typed.text(email);
        this.password = Objects.requireNonNullElse(password, "");
    }

    @Override
    public String toString() {
        return "SignInForm[email=" + email + "]";
    }
}

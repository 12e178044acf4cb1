package linchpin.people.joining;

import jakarta.validation.constraints.NotBlank;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The password that accepts an invitation, chosen for it. A blank at either end belongs to it. */
record AcceptForm(@NotBlank(message = "Enter a password") String password) {

    AcceptForm(@Nullable String password) {
        this.password = Objects.requireNonNullElse(password, "");
    }

    @Override
    public String toString() {
        return "AcceptForm";
    }
}

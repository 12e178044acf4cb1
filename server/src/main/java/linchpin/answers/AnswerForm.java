package linchpin.answers;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import linchpin.ui.Typed;
import org.jspecify.annotations.Nullable;

/** What somebody enters to answer a matter. */
record AnswerForm(
        @Pattern(regexp = "did|did_not", message = "Choose whether it was done")
        String kind,

        @NotBlank(message = "Enter what people said, in plain words")
        @Size(max = 4000, message = "What people said must have 4,000 characters or fewer")
        String youSaid,

        @NotBlank(message = "Enter what was done, or why it was not. An answer without it explains nothing")
        @Size(max = 4000, message = "This must have 4,000 characters or fewer")
        String we,

        @Size(max = 3, message = "Choose at most 3 quotations")
        List<String> quotes) {

    AnswerForm {
        kind = Typed.text(kind);
        youSaid = Typed.text(youSaid);
        we = Typed.text(we);
        quotes = sent(quotes);
    }

    private static List<String> sent(@Nullable List<String> quotes) {
        return quotes == null ? List.of() : List.copyOf(quotes);
    }

    boolean did() {
        return kind.equals(Kind.DID.stored());
    }
}

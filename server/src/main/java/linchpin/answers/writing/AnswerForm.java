package linchpin.answers.writing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import linchpin.answers.AnswerKind;
import linchpin.answers.WriteAnswer.NewVersion;
import linchpin.feedback.FeedbackId;
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
        List<UUID> quotes) {

    AnswerForm {
        kind = Typed.text(kind);
        youSaid = Typed.text(youSaid);
        we = Typed.text(we);
        quotes = sent(quotes);
    }

    private static List<UUID> sent(@Nullable List<UUID> quotes) {
        return quotes == null
                ? List.of()
                : quotes.stream().filter(Objects::nonNull).toList(); // a box may be sent empty
    }

    boolean did() {
        return kind.equals(AnswerKind.DID.stored());
    }

    /** @return the quotes as the boxes on the page have them */
    List<String> chosen() {
        return quotes.stream().map(UUID::toString).toList();
    }

    /** @return what is written, once nothing is wrong */
    NewVersion version() {
        return new NewVersion(
                did() ? AnswerKind.DID : AnswerKind.DID_NOT,
                youSaid,
                we,
                quotes.stream().map(FeedbackId::new).collect(Collectors.toSet()));
    }
}

package linchpin.reports.newsletters;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import linchpin.ui.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What somebody writes and chooses for a newsletter.
 *
 * @param answers ids of those that it tells of
 */
record NewsletterForm(
        @Size(max = 4000, message = "The foreword must have 4,000 characters or fewer")
        String foreword,

        @Nullable List<String> answers) {

    NewsletterForm {
        foreword = Typed.text(foreword);
        answers = List.copyOf(Objects.requireNonNullElse(answers, List.of()));
    }

    static NewsletterForm of(Newsletter newsletter) {
        return new NewsletterForm(
                newsletter.foreword(),
                newsletter.answers().stream().map(Object::toString).toList());
    }

    @Override
    public List<String> answers() {
        return Objects.requireNonNullElse(answers, List.of());
    }
}

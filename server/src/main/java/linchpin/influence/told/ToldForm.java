package linchpin.influence.told;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import linchpin.feedback.FeedbackId;
import linchpin.influence.told.Told.Audience;
import linchpin.ui.Days;
import linchpin.ui.Errors;
import linchpin.ui.Typed;

/**
 * Where a story was told, as it was typed.
 *
 * @param feedback address of the feedback that it rests on; empty for none
 * @param heard how many were there; empty where that is not known
 * @param on empty for today
 */
record ToldForm(
        @NotBlank(message = "Enter what you call the story")
        @Size(max = 200, message = "This must have 200 characters or fewer")
        String story,

        String feedback,

        @NotBlank(message = "Enter where it was told")
        @Size(max = 200, message = "This must have 200 characters or fewer")
        String event,

        String audience,
        String heard,
        String on) {

    private static final Pattern ADDRESS =
            Pattern.compile("(?:https?://[^/\\s]+)?/?log/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:[/?#]\\S*)?");

    ToldForm {
        story = Typed.text(story);
        feedback = Typed.text(feedback);
        event = Typed.text(event);
        audience = Typed.text(audience);
        heard = Typed.text(heard);
        on = Typed.text(on);
    }

    static ToldForm fresh(LocalDate today) {
        return new ToldForm("", "", "", "", "", today.toString());
    }

    Errors errors(Errors errors, LocalDate today) {
        var all = errors;
        if (Audience.of(audience).isEmpty()) {
            all = all.with("audience", "Choose to whom it was told");
        }
        if (!heard.isEmpty() && many().isEmpty()) {
            all = all.with("heard", "Enter a number, such as 30, or leave it empty");
        }
        if (!on.isEmpty() && day().filter(day -> !day.isAfter(today)).isEmpty()) {
            all = all.with("on", "Enter a day up to today, or leave it empty for today");
        }
        return !feedback.isEmpty() && restsOn().isEmpty()
                ? all.with("feedback", "We found no such feedback. Copy the address of its page")
                : all;
    }

    Optional<LocalDate> day() {
        return Days.typed(on);
    }

    Optional<Integer> many() {
        return heard.matches("[1-9][0-9]{0,5}") ? Optional.of(Integer.valueOf(heard)) : Optional.empty();
    }

    Optional<FeedbackId> restsOn() {
        var parts = ADDRESS.matcher(feedback);
        return parts.matches() ? Optional.of(new FeedbackId(UUID.fromString(parts.group(1)))) : Optional.empty();
    }
}

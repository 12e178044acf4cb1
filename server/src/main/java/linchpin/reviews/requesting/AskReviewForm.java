package linchpin.reviews.requesting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import linchpin.organisation.PlaceId;
import linchpin.people.AccountId;
import linchpin.ui.Choice;
import linchpin.ui.Errors;
import linchpin.ui.Typed;

/** A review that somebody asks for. */
record AskReviewForm(
        String theme,
        String place,

        @NotBlank(message = "Enter why it is needed")
        @Size(max = 1000, message = "Why it is needed must have 1,000 characters or fewer")
        String reason,

        String due,
        String owner) {

    private static final int MOST_DUE = 120;

    static final AskReviewForm FIRST = new AskReviewForm("", "", "", "20", "");

    AskReviewForm {
        theme = Typed.text(theme);
        place = Typed.text(place);
        reason = Typed.text(reason);
        due = Typed.text(due);
        owner = Typed.text(owner);
    }

    /** What somebody can choose from. */
    record Offered(List<Choice> themes, List<Choice> places, List<Choice> owners) {}

    Errors check(Errors found, Offered offered) {
        var errors = known(found, "theme", theme, offered.themes(), "Choose a theme, or any");
        errors = known(errors, "place", place, offered.places(), "Choose where");
        errors = known(errors, "owner", owner, offered.owners(), "Choose whose it is, or leave it open");
        return days() >= 1 && days() <= MOST_DUE
                ? errors
                : errors.with("due", "In how many working days it is due must be a whole number from 1 to " + MOST_DUE);
    }

    private static Errors known(Errors errors, String field, String sent, List<Choice> choices, String message) {
        return choices.stream().anyMatch(one -> one.value().equals(sent)) ? errors : errors.with(field, message);
    }

    private int days() {
        return due.matches("[0-9]{1,4}") ? Integer.parseInt(due) : 0;
    }

    /** @return once nothing is wrong with it */
    AskForReview.Asked meant() {
        return new AskForReview.Asked(
                theme.isEmpty() ? null : Integer.valueOf(theme),
                place.isEmpty() ? null : new PlaceId(UUID.fromString(place)),
                reason,
                owner.isEmpty() ? null : new AccountId(UUID.fromString(owner)),
                days());
    }
}

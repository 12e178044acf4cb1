package linchpin.reviews.holding;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import linchpin.matters.MatterId;
import linchpin.reviews.Review;
import linchpin.ui.Choice;
import linchpin.ui.Errors;
import linchpin.ui.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What a review found, and what follows.
 *
 * @param follows a matter goes on, or nothing
 * @param matter that goes on
 * @param because why nothing follows
 */
record ConcludeForm(
        @NotBlank(message = "Enter what was found")
        @Size(max = 4000, message = "What was found must have 4,000 characters or fewer")
        String found,

        String follows,
        String matter,

        @Size(max = 2000, message = "Why nothing follows must have 2,000 characters or fewer")
        String because) {

    ConcludeForm {
        found = Typed.text(found);
        follows = Typed.text(follows);
        matter = Typed.text(matter);
        because = Typed.text(because);
    }

    static ConcludeForm of(Review review) {
        var gathered = review.matterId();
        return gathered == null
                ? new ConcludeForm("", "", "", "")
                : new ConcludeForm("", Review.MATTER, gathered.id().toString(), "");
    }

    Errors check(Errors found, List<Choice> matters) {
        return switch (follows) {
            case Review.MATTER ->
                !matter.isEmpty()
                                && matters.stream().anyMatch(one -> one.value().equals(matter))
                        ? found
                        : found.with("matter", "Choose the matter that goes on");
            case Review.NOTHING ->
                because.isEmpty()
                        ? found.with("because", "Enter why nothing follows: nobody is left without a reason")
                        : found;
            default -> found.with("follows", "Choose what follows");
        };
    }

    /** @return null where nothing follows */
    @Nullable
    MatterId chosen() {
        return follows.equals(Review.MATTER) ? new MatterId(UUID.fromString(matter)) : null;
    }
}

package linchpin.proposals.drafting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import linchpin.matters.MatterId;
import linchpin.organisation.PlaceId;
import linchpin.platform.NotFound;
import linchpin.proposals.ProposalText;
import linchpin.ui.Typed;
import org.jspecify.annotations.Nullable;

/** What somebody enters to raise a proposal. */
record RaiseForm(
        @NotBlank(message = "Enter a title: what would change, in a few words?")
        @Size(max = 200, message = "The title must have 200 characters or fewer")
        String title,

        @NotBlank(message = "Enter what it would change")
        @Size(max = 4000, message = "What it would change must have 4,000 characters or fewer")
        String change,

        @NotBlank(message = "Enter for whom it would change something")
        @Size(max = 1000, message = "For whom must have 1,000 characters or fewer")
        String whom,

        String place,
        String matter) {

    RaiseForm {
        title = ChangeForm.clean(title);
        change = ChangeForm.clean(change);
        whom = ChangeForm.clean(whom);
        place = Typed.text(place);
        matter = Typed.text(matter);
    }

    static RaiseForm at(@Nullable PlaceId place, @Nullable MatterId matter) {
        return new RaiseForm(
                "",
                "",
                "",
                place == null ? "" : place.id().toString(),
                matter == null ? "" : matter.id().toString());
    }

    /**
     * @param typed what somebody typed into another form, by its fields
     * @param place where that was; null for the organisation as a whole, or where they may not propose there
     */
    static RaiseForm outOf(Map<String, String> typed, @Nullable PlaceId place) {
        var change = Stream.of("change", "words", "what", "why")
                .map(field -> typed.getOrDefault(field, ""))
                .filter(words -> !words.isBlank())
                .findFirst()
                .orElse("");
        return new RaiseForm(
                typed.getOrDefault("title", ""),
                change,
                typed.getOrDefault("whom", ""),
                place == null ? "" : place.id().toString(),
                "");
    }

    ProposalText text() {
        return new ProposalText(title, change, whom);
    }

    /** @return null for the organisation as a whole */
    @Nullable
    PlaceId chosenPlace() {
        var id = id(place);
        return id == null ? null : new PlaceId(id);
    }

    /** @return null for an idea of one's own */
    @Nullable
    MatterId raisedFrom() {
        var id = id(matter);
        return id == null ? null : new MatterId(id);
    }

    private static @Nullable UUID id(String sent) {
        try {
            return sent.isEmpty() ? null : UUID.fromString(sent);
        } catch (IllegalArgumentException _) {
            throw new NotFound();
        }
    }
}

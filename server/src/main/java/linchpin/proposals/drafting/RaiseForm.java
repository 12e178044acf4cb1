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
import linchpin.proposals.drafting.RaiseProposal.Where;
import linchpin.ui.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What somebody enters to raise a proposal.
 *
 * @param nearby whether people in the other organisations nearby may find its title; null for not ticked
 * @param looked whether what is like it was shown to them; null for no
 */
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
        String matter,
        @Nullable Boolean nearby,
        @Nullable Boolean looked) {

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
                matter == null ? "" : matter.id().toString(),
                false,
                false);
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
                "",
                false,
                false);
    }

    /** @return whether they saw what is like it, or nothing was */
    boolean seen() {
        return Boolean.TRUE.equals(looked);
    }

    /** @return whether others nearby may find it; a box that is not ticked is not sent */
    boolean isNearby() {
        return Boolean.TRUE.equals(nearby);
    }

    RaiseForm afterLooking() {
        return new RaiseForm(title, change, whom, place, matter, nearby, true);
    }

    Where where() {
        return new Where(chosenPlace(), raisedFrom(), isNearby());
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

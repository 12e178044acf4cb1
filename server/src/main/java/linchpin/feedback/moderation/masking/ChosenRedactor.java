package linchpin.feedback.moderation.masking;

import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import linchpin.analysis.text.redaction.findings.Finding;
import linchpin.people.Accounts;
import org.springframework.stereotype.Component;

/** The machine that looks for what to mask, as the organisation chose to have it. */
@Component
class ChosenRedactor {

    private final OwnPlaces places;
    private final MaskingChoices choices;
    private final Accounts accounts;

    ChosenRedactor(OwnPlaces places, MaskingChoices choices, Accounts accounts) {
        this.choices = choices;
        this.accounts = accounts;
        this.places = places;
    }

    /** @return what it proposes in a comment's words; to be asked for once, and then for many */
    BiFunction<UUID, String, MaskingSuggestion> ready() {
        var choice = choices.choice();
        var ours = places.redactor();
        var ready = choice.accounts() ? ours.withStaff(accounts.namesOfStaff()) : ours;
        return (comment, words) -> new MaskingSuggestion(comment, ready.redact(words), choice.proposes(), null);
    }

    /** @return what of it is so certain that it is masked before anybody has looked */
    Predicate<Finding> certain(String words) {
        return places.shipped().certain(words);
    }
}

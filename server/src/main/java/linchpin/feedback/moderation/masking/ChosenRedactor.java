package linchpin.feedback.moderation.masking;

import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import linchpin.analysis.text.redaction.Redactor;
import linchpin.analysis.text.redaction.findings.Finding;
import linchpin.organisation.Place;
import linchpin.organisation.Places;
import linchpin.people.Accounts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The machine that looks for what to mask, as the organisation chose to have it. */
@Component
class ChosenRedactor {

    private final ObjectProvider<Redactor> redactor;
    private final MaskingChoices choices;
    private final Accounts accounts;
    private final Places places;

    ChosenRedactor(ObjectProvider<Redactor> redactor, MaskingChoices choices, Accounts accounts, Places places) {
        this.redactor = redactor;
        this.choices = choices;
        this.accounts = accounts;
        this.places = places;
    }

    /** @return what it proposes in a comment's words; to be asked for once, and then for many */
    BiFunction<UUID, String, MaskingSuggestion> ready() {
        var choice = choices.choice();
        var shipped = redactor.getObject()
                .withPlaces(places.all().stream().map(Place::name).toList());
        var ready = choice.accounts() ? shipped.withStaff(accounts.namesOfStaff()) : shipped;
        return (comment, words) -> new MaskingSuggestion(comment, ready.redact(words), choice.proposes(), null);
    }

    /** @return what of it is so certain that it is masked before anybody has looked */
    Predicate<Finding> certain(String words) {
        return redactor.getObject().certain(words);
    }
}

package linchpin.reviews.ruling;

import java.util.Set;
import linchpin.history.ReadHistory;
import linchpin.people.AccountId;
import linchpin.people.Accounts;
import linchpin.people.Viewer;
import linchpin.reviews.PatternRule;
import linchpin.reviews.Review;
import linchpin.reviews.Reviews;
import linchpin.reviews.RuleHindrances;
import linchpin.reviews.RuleWords;
import linchpin.reviews.ruling.RulesController.ReviewLine;
import linchpin.reviews.ruling.RulesController.RulePage;
import linchpin.ui.Days;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What stands on the page of a rule besides its trial. */
@Component
class RuleParts {

    private static final int SHOWN = 20;

    private final Reviews reviews;
    private final Accounts accounts;
    private final RuleHindrances hindrances;
    private final ReadHistory history;
    private final SetRules setting;

    RuleParts(Reviews reviews, Accounts accounts, RuleHindrances hindrances, ReadHistory history, SetRules setting) {
        this.hindrances = hindrances;
        this.reviews = reviews;
        this.accounts = accounts;
        this.history = history;
        this.setting = setting;
    }

    RulePage page(PatternRule rule, RuleWords.Names names, TryOnPast.Tried tried, Viewer viewer) {
        return new RulePage(
                rule,
                names.sentence(rule),
                owner(rule.numbers().owner()),
                hindrances.of(rule, names),
                "Version " + rule.version() + ", valid from " + Days.full(rule.validFrom()),
                tried,
                reviews.by(rule.id(), viewer, SHOWN).stream()
                        .map(review -> line(review, names))
                        .toList(),
                history.of(rule.id()),
                setting.maySet(rule, viewer),
                setting.mayChange(rule, viewer));
    }

    private String owner(@Nullable AccountId owner) {
        return owner == null
                ? "Nobody yet: somebody takes it when it opens"
                : accounts.names(Set.of(owner)).getOrDefault(owner, "Somebody who left");
    }

    private ReviewLine line(Review review, RuleWords.Names names) {
        var today = reviews.today();
        return new ReviewLine(
                review, names.title(review), Days.full(review.openedOn()), review.state(today), review.colour(today));
    }
}

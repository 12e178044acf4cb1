package linchpin.reviews.holding;

import java.util.List;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.reviews.PatternRules;
import linchpin.reviews.Review;
import linchpin.reviews.RuleWords;
import linchpin.reviews.WhoReviews;
import linchpin.ui.Days;
import org.springframework.stereotype.Component;

/** Tells of a review in words: how it opened, whose it is, until when, what was put off and what was found. */
@Component
class TellReview {

    private final PatternRules rules;
    private final RuleWords words;
    private final TellPeople people;
    private final WhoReviews who;

    TellReview(PatternRules rules, RuleWords words, TellPeople people, WhoReviews who) {
        this.rules = rules;
        this.words = words;
        this.people = people;
        this.who = who;
    }

    record Told(
            String title,
            String opened,
            String rule,
            String due,
            String owner,
            List<String> extended,
            String concluded) {}

    Told tell(Review review) {
        var names = words.names();
        var known = people.of(review);
        return new Told(
                names.title(review),
                opened(review, names, known),
                review.ruleId() == null
                        ? ""
                        : "/reviews/rules/" + review.ruleId().id(),
                known.due(),
                known.owner(),
                known.extended(),
                known.concluded());
    }

    /** The sentence is of the version by which it opened, whatever the rule says now. */
    private String opened(Review review, RuleWords.Names names, TellPeople.Told known) {
        var on = Days.full(review.openedOn());
        var id = review.ruleId();
        var version = review.version();
        if (id == null || version == null) {
            return known.askedBy() + " asked for it on " + on + ": " + review.reason();
        }
        var sentence = rules.with(id)
                .flatMap(rule -> rules.numbers(id, version)
                        .map(numbers -> names.sentence(rule.watched(), numbers.threshold(), numbers.dueIn())))
                .orElse("");
        return "A rule opened it on " + on + ". " + sentence;
    }

    /** @param missing how many of its comments are in no matter of it yet */
    ReviewPage.May may(Review review, Viewer viewer, int missing) {
        var reaches = viewer.within(Permission.OPEN_MATTER).mayReadAbout(review.placeId());
        return new ReviewPage.May(
                who.works(review, viewer),
                who.takes(review, viewer),
                who.gathers(review, viewer) && reaches && missing > 0);
    }
}

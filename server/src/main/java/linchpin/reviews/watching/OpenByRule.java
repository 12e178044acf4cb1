package linchpin.reviews.watching;

import java.util.UUID;
import linchpin.history.History;
import linchpin.reviews.KeepReviews;
import linchpin.reviews.PatternRule;
import linchpin.reviews.ReviewAct;
import linchpin.reviews.ReviewDeed;
import linchpin.reviews.WhoReviews;
import linchpin.reviews.episodes.Episodes;
import linchpin.reviews.patterns.Spell;
import linchpin.reviews.patterns.Unit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Opens a review where a rule is met: one for each episode. */
@Component
class OpenByRule {

    private final Episodes episodes;
    private final KeepReviews keeping;
    private final WhoReviews who;
    private final History history;

    OpenByRule(Episodes episodes, KeepReviews keeping, WhoReviews who, History history) {
        this.episodes = episodes;
        this.keeping = keeping;
        this.who = who;
        this.history = history;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void open(PatternRule rule, Unit unit, Spell spell) {
        episodes.begin(rule, unit, spell).ifPresent(episode -> review(rule, unit, spell, episode));
    }

    private void review(PatternRule rule, Unit unit, Spell spell, UUID episode) {
        var owner = who.stillOwner(rule.numbers().owner(), unit.place());
        var review = keeping.open(new KeepReviews.Fresh(
                rule,
                rule.watched().theme(),
                unit.place(),
                null,
                owner,
                rule.numbers().dueIn()));
        episodes.opened(episode, review.id());
        episodes.join(episode, spell.comments());
        history.did(
                ReviewDeed.of(ReviewAct.OPENED, review.id())
                        .with("number", review.number())
                        .with("comments", spell.whenMet())
                        .with("people", spell.people()),
                null);
    }
}

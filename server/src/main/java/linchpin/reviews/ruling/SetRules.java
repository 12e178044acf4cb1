package linchpin.reviews.ruling;

import linchpin.history.History;
import linchpin.organisation.PlaceId;
import linchpin.people.AccountId;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import linchpin.reviews.KeepRules;
import linchpin.reviews.PatternRule;
import linchpin.reviews.PatternRule.Numbers;
import linchpin.reviews.PatternRule.State;
import linchpin.reviews.PatternRules;
import linchpin.reviews.ReviewAct;
import linchpin.reviews.ReviewDeed;
import linchpin.reviews.ReviewRefused;
import linchpin.reviews.RuleId;
import linchpin.reviews.WhoReviews;
import linchpin.reviews.acting.SetReviewRules;
import linchpin.reviews.patterns.Threshold;
import linchpin.reviews.patterns.Tone;
import linchpin.reviews.patterns.Watched;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Suggests rules, changes their numbers, and switches them on and off. */
@Component
class SetRules implements SetReviewRules {

    private static final int USUAL_DAYS = 20;

    private final PatternRules rules;
    private final KeepRules keeping;
    private final WhoReviews who;
    private final History history;

    SetRules(PatternRules rules, KeepRules keeping, WhoReviews who, History history) {
        this.rules = rules;
        this.keeping = keeping;
        this.who = who;
        this.history = history;
    }

    /** @throws NotFound where this viewer does not open matters there */
    @Transactional
    public RuleId suggest(Viewer viewer, Watched watched, Numbers numbers) {
        return suggested(viewer, watched, numbers);
    }

    private RuleId suggested(Viewer viewer, Watched watched, Numbers numbers) {
        if (!viewer.within(Permission.OPEN_MATTER).mayReadAbout(watched.place())) {
            throw new NotFound();
        }
        var rule = keeping.suggest(watched, numbers);
        history.did(ReviewDeed.of(ReviewAct.RULE_SUGGESTED, rule), null);
        return rule;
    }

    /** Due in twenty working days. */
    @Override
    @Transactional
    public RuleId suggest(
            Viewer viewer, int theme, @Nullable PlaceId place, int comments, int days, @Nullable AccountId owner) {
        return suggested(
                viewer,
                new Watched(theme, place, "", Tone.CRITICISM),
                new Numbers(new Threshold(comments, days, comments), USUAL_DAYS, owner));
    }

    @Override
    @Transactional
    public void switchOn(Viewer viewer, RuleId rule) {
        switched(viewer, rule, rules.with(rule).orElseThrow(NotFound::new).version(), true);
    }

    /**
     * @param version that whoever changes it looked at
     * @throws ReviewRefused where it is on, or somebody else’s, and this viewer sets no rules there
     */
    @Transactional
    public void change(Viewer viewer, RuleId id, int version, Numbers numbers) {
        var rule = held(viewer, id, version);
        if (!mayChange(rule, viewer)) {
            throw ReviewRefused.notYoursToSet();
        }
        keeping.change(rule, numbers);
        history.did(ReviewDeed.of(ReviewAct.RULE_CHANGED, id).with("version", version + 1), null);
    }

    boolean maySet(PatternRule rule, Viewer viewer) {
        return who.sets(rule.watched().place(), viewer);
    }

    /** @return whether this viewer may: who suggested it until it is switched on, and who sets rules there */
    boolean mayChange(PatternRule rule, Viewer viewer) {
        return who.sets(rule.watched().place(), viewer)
                || (rule.state() == State.SUGGESTED && rule.suggestedBy().equals(viewer.account()));
    }

    /** @param version that whoever switches it looked at */
    @Transactional
    public void turn(Viewer viewer, RuleId id, int version, boolean on) {
        switched(viewer, id, version, on);
    }

    private void switched(Viewer viewer, RuleId id, int version, boolean on) {
        var rule = held(viewer, id, version);
        if (!who.sets(rule.watched().place(), viewer)) {
            throw ReviewRefused.notYoursToSet();
        }
        if (rule.on() != on) {
            keeping.state(id, on ? State.ON : State.OFF);
            var act = on ? ReviewAct.RULE_SWITCHED_ON : ReviewAct.RULE_SWITCHED_OFF;
            history.did(ReviewDeed.of(act, id).with("version", version), null);
        }
    }

    private PatternRule held(Viewer viewer, RuleId id, int version) {
        rules.readable(id, viewer);
        var rule = rules.held(id).orElseThrow(NotFound::new);
        if (rule.version() != version) {
            throw ReviewRefused.ruleChanged();
        }
        return rule;
    }
}

package linchpin.reviews.ruling;

import java.util.List;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.reviews.PatternRule;
import linchpin.reviews.PatternRules;
import linchpin.reviews.RuleHindrances;
import linchpin.reviews.RuleWords;
import linchpin.reviews.ruling.RulesController.Line;
import linchpin.reviews.ruling.RulesController.RulePage;
import linchpin.reviews.ruling.RulesController.RulesPage;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the pages of rules together. */
@Component
class ReadRule {

    private final PatternRules rules;
    private final RuleWords words;
    private final RuleParts parts;
    private final RuleHindrances hindrances;
    private final TryOnPast trying;

    ReadRule(PatternRules rules, RuleWords words, RuleParts parts, RuleHindrances hindrances, TryOnPast trying) {
        this.hindrances = hindrances;
        this.rules = rules;
        this.words = words;
        this.parts = parts;
        this.trying = trying;
    }

    @Transactional(readOnly = true)
    public RulesPage list(Viewer viewer) {
        var names = words.names();
        return new RulesPage(
                rules.readable(viewer).stream()
                        .map(rule -> new Line(
                                rule, names.sentence(rule), rule.on() ? hindrances.of(rule, names) : List.of()))
                        .toList(),
                viewer.may(Permission.OPEN_MATTER));
    }

    @Transactional(readOnly = true)
    public RulePage page(PatternRule rule, Viewer viewer) {
        return parts.page(
                rule, words.names(), trying.on(rule.watched(), rule.numbers().threshold()), viewer);
    }
}

package linchpin.reviews.holding;

import java.util.List;
import java.util.stream.Stream;
import linchpin.people.HomePanel.Item;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.reviews.PatternRule;
import linchpin.reviews.PatternRules;
import linchpin.reviews.RuleHindrances;
import linchpin.reviews.RuleWords;
import org.springframework.stereotype.Component;

/** The rules that need whoever sets them: those that were suggested, and those that are on and have something in their way. */
@Component
class RulesToSeeTo {

    private final PatternRules rules;
    private final RuleHindrances hindrances;
    private final RuleWords words;

    RulesToSeeTo(PatternRules rules, RuleHindrances hindrances, RuleWords words) {
        this.rules = rules;
        this.hindrances = hindrances;
        this.words = words;
    }

    List<Item> of(Viewer viewer) {
        var readable = rules.readable(viewer.within(Permission.SET_REVIEW_RULES));
        var names = words.names();
        var hindered = readable.stream()
                .filter(PatternRule::on)
                .flatMap(rule -> hindrances.of(rule, names).stream()
                        .limit(1)
                        .map(why -> new Item("A rule for reviews needs you", rule.path(), why, null)));
        var suggested = readable.stream()
                .filter(rule -> rule.state() == PatternRule.State.SUGGESTED)
                .map(rule ->
                        new Item("A rule for reviews was suggested", rule.path(), "Try it, and switch it on", null));
        return Stream.concat(hindered, suggested).toList();
    }
}

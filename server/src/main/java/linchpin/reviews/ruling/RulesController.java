package linchpin.reviews.ruling;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import linchpin.history.ActLine;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.reviews.PatternRule;
import linchpin.reviews.PatternRules;
import linchpin.reviews.Review;
import linchpin.reviews.RuleId;
import linchpin.ui.Costly;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The rules, one of them with what it would have done, and why it opened nothing. */
@Controller
class RulesController {

    private static final String RULES = "/reviews/rules/";

    private final PatternRules rules;
    private final ReadRule reading;
    private final SetRules setting;
    private final AskWhy asking;

    RulesController(PatternRules rules, ReadRule reading, SetRules setting, AskWhy asking) {
        this.rules = rules;
        this.reading = reading;
        this.setting = setting;
        this.asking = asking;
    }

    /** @param suggests whether this viewer may suggest one */
    record RulesPage(List<Line> lines, boolean suggests) {}

    /** @param hindrances what stands in its way, in sentences */
    record Line(PatternRule rule, String sentence, List<String> hindrances) {}

    /**
     * What the page of a rule prints.
     *
     * @param hindrances what stands in its way, in sentences
     */
    record RulePage(
            PatternRule rule,
            String sentence,
            String owner,
            List<String> hindrances,
            String valid,
            TryOnPast.Tried tried,
            List<ReviewLine> reviews,
            List<ActLine> history,
            boolean sets,
            boolean changes) {}

    record ReviewLine(Review review, String title, String opened, String state, String colour) {}

    @Needs(Permission.READ_LOG)
    @GetMapping("/reviews/rules")
    ModelAndView list(Viewer viewer) {
        return new ModelAndView("reviews/ruling/rules", Map.of("page", reading.list(viewer)));
    }

    @Costly
    @Needs(Permission.READ_LOG)
    @GetMapping("/reviews/rules/{id}")
    ModelAndView rule(@PathVariable UUID id, Viewer viewer) {
        var rule = rules.readable(new RuleId(id), viewer);
        return new ModelAndView("reviews/ruling/rule", Map.of("page", reading.page(rule, viewer)));
    }

    @Costly
    @Needs(Permission.READ_LOG)
    @GetMapping("/reviews/rules/{id}/why")
    ModelAndView why(@PathVariable UUID id, @RequestParam(defaultValue = "") String place, Viewer viewer) {
        var rule = rules.readable(new RuleId(id), viewer);
        return new ModelAndView("reviews/ruling/why", Map.of("path", rule.path(), "page", asking.why(rule, place)));
    }

    @Needs(Permission.SET_REVIEW_RULES)
    @PostMapping("/reviews/rules/{id}/on")
    String on(@PathVariable UUID id, @RequestParam int version, Viewer viewer) {
        setting.turn(viewer, new RuleId(id), version, true);
        return "redirect:" + RULES + id;
    }

    @Needs(Permission.SET_REVIEW_RULES)
    @PostMapping("/reviews/rules/{id}/off")
    String off(@PathVariable UUID id, @RequestParam int version, Viewer viewer) {
        setting.turn(viewer, new RuleId(id), version, false);
        return "redirect:" + RULES + id;
    }
}

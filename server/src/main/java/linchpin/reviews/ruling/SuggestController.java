package linchpin.reviews.ruling;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.reviews.PatternRule;
import linchpin.reviews.PatternRules;
import linchpin.reviews.ReviewRefused;
import linchpin.reviews.RuleId;
import linchpin.ui.Choice;
import linchpin.ui.Costly;
import linchpin.ui.Errors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Suggesting a rule and changing its numbers: both can be tried on the past first, and nothing that was typed is lost by it. */
@Controller
class SuggestController {

    private static final String TRY = "try";

    private final PatternRules rules;
    private final SetRules setting;
    private final RuleChoices choices;
    private final SayTrial saying;

    SuggestController(PatternRules rules, SetRules setting, RuleChoices choices, SayTrial saying) {
        this.rules = rules;
        this.setting = setting;
        this.choices = choices;
        this.saying = saying;
    }

    /**
     * What the form prints.
     *
     * @param rule whose numbers are changed; null for a fresh one
     * @param said what it means and would have done; null where nobody asked yet
     */
    record SuggestPage(
            @Nullable PatternRule rule,
            PatternForm form,
            PatternForm.Offered offered,
            List<Choice> tones,
            SayTrial.@Nullable Said said,
            Errors errors) {}

    @Needs(Permission.OPEN_MATTER)
    @GetMapping("/reviews/rules/new")
    ModelAndView fresh(Viewer viewer) {
        return page(null, PatternForm.FIRST, choices.offered(viewer), null, Errors.none());
    }

    @Costly
    @Needs(Permission.OPEN_MATTER)
    @PostMapping("/reviews/rules")
    ModelAndView suggest(
            @ModelAttribute PatternForm form, @RequestParam(defaultValue = TRY) String act, Viewer viewer) {
        var offered = choices.offered(viewer);
        var errors = form.numbers(form.watched(offered), offered);
        if (errors.any()) {
            return page(null, form, offered, null, errors);
        }
        if (act.equals(TRY)) {
            return page(null, form, offered, saying.of(form.about(), form.meant()), errors);
        }
        var rule = setting.suggest(viewer, form.about(), form.meant());
        return new ModelAndView("redirect:/reviews/rules/" + rule.id());
    }

    @Needs(Permission.OPEN_MATTER)
    @GetMapping("/reviews/rules/{id}/change")
    ModelAndView ask(@PathVariable UUID id, Viewer viewer) {
        var rule = changeable(id, viewer);
        return page(rule, PatternForm.of(rule), choices.offered(viewer), null, Errors.none());
    }

    @Costly
    @Needs(Permission.OPEN_MATTER)
    @PostMapping("/reviews/rules/{id}/change")
    ModelAndView change(
            @PathVariable UUID id,
            @ModelAttribute PatternForm form,
            @RequestParam(defaultValue = TRY) String act,
            @RequestParam int version,
            Viewer viewer) {
        var rule = changeable(id, viewer);
        var offered = choices.offered(viewer);
        var errors = form.numbers(Errors.none(), offered);
        if (errors.any()) {
            return page(rule, form, offered, null, errors);
        }
        if (act.equals(TRY)) {
            return page(rule, form, offered, saying.of(rule.watched(), form.meant()), errors);
        }
        setting.change(viewer, rule.id(), version, form.meant());
        return new ModelAndView("redirect:" + rule.path());
    }

    private PatternRule changeable(UUID id, Viewer viewer) {
        var rule = rules.readable(new RuleId(id), viewer);
        if (!setting.mayChange(rule, viewer)) {
            throw ReviewRefused.notYoursToSet();
        }
        return rule;
    }

    private static ModelAndView page(
            @Nullable PatternRule rule,
            PatternForm form,
            PatternForm.Offered offered,
            SayTrial.@Nullable Said said,
            Errors errors) {
        return new ModelAndView(
                "reviews/ruling/suggest",
                Map.of("page", new SuggestPage(rule, form, offered, RuleChoices.TONES, said, errors)),
                errors.any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }
}

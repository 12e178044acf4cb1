package linchpin.answers.confirming;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import linchpin.history.ActLine;
import linchpin.history.ReadHistory;
import linchpin.people.NavigationEntry;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.ui.Errors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * When something counts as confirmed. Everybody who works here may read it, and who set it; it is set by whoever arranges the organisation, who
 * neither promises nor answers anything.
 */
@Controller
class RuleController {

    private final ConfirmationRules rules;
    private final ReadHistory history;

    RuleController(ConfirmationRules rules, ReadHistory history) {
        this.rules = rules;
        this.history = history;
    }

    @Configuration(proxyBeanMethods = false)
    static class Navigation {

        @Bean
        NavigationEntry confirmingEntry() {
            return new NavigationEntry(
                    NavigationEntry.Group.SETTINGS,
                    25,
                    "What counts as confirmed",
                    "/confirming",
                    Permission.ARRANGE_PLACES);
        }
    }

    /**
     * What the page prints.
     *
     * @param past who set it and how, the latest first
     */
    record RulePage(ConfirmationRule rule, RuleForm form, List<ActLine> past, boolean may, Errors errors) {}

    @Needs({Permission.READ_LOG, Permission.ARRANGE_PLACES})
    @GetMapping("/confirming")
    ModelAndView show(Viewer viewer) {
        return page(RuleForm.of(rules.rule()), viewer, Errors.none());
    }

    @Needs(value = Permission.ARRANGE_PLACES, forAll = true)
    @PostMapping("/confirming")
    ModelAndView set(@Valid @ModelAttribute RuleForm form, BindingResult result, Viewer viewer) {
        var days = AskAfter.typed(form.askAfter());
        var errors = days.isPresent() ? Errors.of(result) : Errors.of(result).with("askAfter", RuleForm.NO_DAYS);
        if (errors.any()) {
            return page(form, viewer, errors);
        }
        rules.set(viewer.organisation(), form.rule(days.orElseThrow()));
        return new ModelAndView("redirect:/confirming");
    }

    private ModelAndView page(RuleForm form, Viewer viewer, Errors errors) {
        var past = history.of(viewer.organisation()).stream()
                .filter(line -> line.act().kind().equals(ConfirmationRules.RuleAct.RULE_SET.stored()))
                .toList()
                .reversed();
        return new ModelAndView(
                "answers/confirming/rule",
                Map.of(
                        "page",
                        new RulePage(rules.rule(), form, past, viewer.mayForAll(Permission.ARRANGE_PLACES), errors)),
                errors.any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }
}

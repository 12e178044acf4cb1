package linchpin.decisions.marking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import linchpin.decisions.Decision;
import linchpin.decisions.DecisionId;
import linchpin.decisions.KeptRules;
import linchpin.decisions.Rules;
import linchpin.decisions.panels.PriceSheet;
import linchpin.decisions.panels.Prices;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import linchpin.ui.Errors;
import linchpin.ui.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Prices, which a formula marks. Whoever marks quality does not see them before everybody has marked alone. */
@Controller
class PricesController {

    private static final String PATH = "/decisions/{id}/prices";
    private static final Pattern AMOUNT = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,2})?");

    private final EnterPrices entering;
    private final KeptRules rules;
    private final Prices prices;

    PricesController(EnterPrices entering, KeptRules rules, Prices prices) {
        this.entering = entering;
        this.rules = rules;
        this.prices = prices;
    }

    record PricesPage(
            Decision decision, Rules rules, List<ForCriterion> criteria, Map<String, String> typed, Errors errors) {

        String value(int criterion, int option) {
            return Typed.text(typed.get(field(criterion, option)));
        }
    }

    /**
     * @param last what was entered last; null for nothing yet
     * @param confirmable whether whoever looks can confirm it: somebody else entered it
     */
    record ForCriterion(
            int n, Rules.Criterion criterion, @Nullable PriceSheet last, boolean confirmable) {}

    static String field(int criterion, int option) {
        return "price-" + criterion + "-" + option;
    }

    @Needs(Permission.SET_UP_DECISION)
    @GetMapping(PATH)
    ModelAndView ask(@PathVariable UUID id, Viewer viewer) {
        return page(entering.of(new DecisionId(id), viewer), Map.of(), Errors.none(), viewer);
    }

    @Needs(Permission.SET_UP_DECISION)
    @PostMapping(PATH)
    ModelAndView enter(
            @PathVariable UUID id,
            @RequestParam int criterion,
            @RequestParam Map<String, String> typed,
            Viewer viewer) {
        var decision = entering.of(new DecisionId(id), viewer);
        var asked = rules.of(decision.id());
        if (criterion < 1
                || criterion > asked.criteria().size()
                || !asked.criteria().get(criterion - 1).price()) {
            throw new NotFound();
        }
        var amounts = new TreeMap<Integer, String>();
        var errors = Errors.none();
        for (int option = 1; option <= asked.options().size(); option++) {
            var amount = Typed.text(typed.get(field(criterion, option))).replaceAll("[£,\\s]", "");
            if (AMOUNT.matcher(amount).matches() && new BigDecimal(amount).signum() > 0) {
                amounts.put(option, amount);
            } else {
                errors = errors.with(field(criterion, option), "Enter a price of more than 0, such as 120000 or 99.50");
            }
        }
        if (errors.any()) {
            return page(decision, typed, errors, viewer);
        }
        entering.enter(viewer, decision.id(), criterion, amounts);
        return new ModelAndView("redirect:" + decision.path() + "/prices");
    }

    @Needs(Permission.SET_UP_DECISION)
    @PostMapping(PATH + "/confirm")
    String confirm(@PathVariable UUID id, @RequestParam int n, Viewer viewer) {
        entering.confirm(viewer, new DecisionId(id), n);
        return "redirect:/decisions/" + id + "/prices";
    }

    private ModelAndView page(Decision decision, Map<String, String> typed, Errors errors, Viewer viewer) {
        var asked = rules.of(decision.id());
        var criteria = new ArrayList<ForCriterion>();
        var values = new HashMap<String, String>();
        for (int n = 1; n <= asked.criteria().size(); n++) {
            if (asked.criteria().get(n - 1).price()) {
                var last = prices.last(decision.id(), n).orElse(null);
                var confirmable = last != null
                        && last.confirmedBy() == null
                        && !last.enteredBy().equals(viewer.account());
                criteria.add(new ForCriterion(n, asked.criteria().get(n - 1), last, confirmable));
                fill(values, n, last);
            }
        }
        values.putAll(typed);
        return new ModelAndView(
                "decisions/marking/prices",
                Map.of("page", new PricesPage(decision, asked, criteria, values, errors)),
                errors.any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }

    private static void fill(Map<String, String> values, int criterion, @Nullable PriceSheet last) {
        if (last != null) {
            last.amounts().forEach((option, amount) -> values.put(field(criterion, option), amount));
        }
    }
}

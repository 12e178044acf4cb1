package linchpin.budgets.purse;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import linchpin.budgets.Budget;
import linchpin.budgets.BudgetId;
import linchpin.budgets.Budgets;
import linchpin.organisation.Place;
import linchpin.organisation.Places;
import linchpin.people.NavigationEntry;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import linchpin.tables.writing.TableFile;
import linchpin.ui.Costly;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The budgets, and one of them. */
@Controller
class BudgetController {

    private final Budgets budgets;
    private final ReadBudget reading;
    private final Places places;

    BudgetController(Budgets budgets, ReadBudget reading, Places places) {
        this.budgets = budgets;
        this.reading = reading;
        this.places = places;
    }

    record ListPage(List<Row> rows, boolean mayOpen) {}

    record Row(Budget budget, String place, BudgetPage.Sums sums) {}

    @Needs(Permission.DECIDE)
    @GetMapping("/budgets")
    ModelAndView list(Viewer viewer) {
        var rows = budgets.all().stream()
                .map(budget -> new Row(budget, place(budget), reading.sums(budget)))
                .toList();
        return new ModelAndView(
                "budgets/purse/budgets", Map.of("page", new ListPage(rows, viewer.may(Permission.GIVE_BUDGET))));
    }

    @Needs(Permission.DECIDE)
    @GetMapping("/budgets/{id}")
    ModelAndView show(@PathVariable UUID id, Viewer viewer) {
        var budget = budgets.with(new BudgetId(id));
        return new ModelAndView("budgets/purse/budget", Map.of("page", reading.page(budget, place(budget), viewer)));
    }

    @Costly
    @Needs(Permission.DECIDE)
    @GetMapping("/budgets/{id}/file/{kind}")
    ResponseEntity<byte[]> file(@PathVariable UUID id, @PathVariable String kind, Viewer viewer) {
        var budget = budgets.with(new BudgetId(id));
        if (!ReadBudget.inside(reading.may(budget, viewer))) {
            throw new NotFound();
        }
        return TableFile.of(FinanceTable.of(budget, reading.entries(budget)), kind);
    }

    private String place(Budget budget) {
        var place = budget.placeId();
        return place == null
                ? "The whole organisation"
                : places.with(place).map(Place::fullName).orElse("A place that is no longer here");
    }

    /** Where budgets show outside their own pages. */
    @Configuration(proxyBeanMethods = false)
    static class InNavigation {

        private static final int ORDER = 40;

        @Bean
        NavigationEntry budgetsNavigation() {
            return new NavigationEntry(NavigationEntry.Group.DECIDE, ORDER, "Budgets", "/budgets", Permission.DECIDE);
        }
    }
}

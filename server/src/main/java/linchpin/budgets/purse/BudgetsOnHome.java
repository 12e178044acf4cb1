package linchpin.budgets.purse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import linchpin.budgets.Budget;
import linchpin.budgets.Budgets;
import linchpin.budgets.Entry;
import linchpin.budgets.Entry.Account;
import linchpin.budgets.Ledger;
import linchpin.budgets.Money;
import linchpin.people.HomePanel;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.ui.Days;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** On the homes of those whose money it is: what is left, and what may lapse; on those of who pays it: what waits to be paid. */
@Component
@HomePanel.Reminds(HomePanel.Kind.WAITS)
class BudgetsOnHome implements HomePanel {

    private static final int SHOWN = 5;
    private static final int ORDER = 45;

    private final Budgets budgets;

    BudgetsOnHome(Budgets budgets) {
        this.budgets = budgets;
    }

    private record Waiting(Budget budget, Entry entry) {}

    @Override
    @Transactional(readOnly = true)
    public Optional<Panel> panel(Viewer viewer) {
        if (viewer.may(Permission.SPEND_BUDGET)) {
            return theirs(viewer);
        }
        return viewer.may(Permission.PAY_FROM_BUDGET) ? toPay(viewer) : Optional.empty();
    }

    private Optional<Panel> theirs(Viewer viewer) {
        var items = budgets.all(viewer, Permission.SPEND_BUDGET).stream()
                .map(budget -> item(budget, budgets.ledger(budget.id())))
                .toList();
        return panel("Money that is yours to decide about", items, items.size());
    }

    private static Item item(Budget budget, Ledger ledger) {
        var next = ledger.waiting().stream()
                .flatMap(entry -> Optional.ofNullable(entry.lapsesOn()).stream())
                .min(Comparator.naturalOrder());
        var detail = Money.words(ledger.in(Account.APPROVED)) + " approved and not paid"
                + next.map(day -> ", the first to be paid by " + Days.full(day)).orElse("");
        return new Item(budget.name(), budget.path(), detail, Money.words(ledger.in(Account.LEFT)) + " left");
    }

    private Optional<Panel> toPay(Viewer viewer) {
        var waiting = new ArrayList<Waiting>();
        for (var budget : budgets.all(viewer, Permission.PAY_FROM_BUDGET)) {
            budgets.ledger(budget.id()).waiting().forEach(entry -> waiting.add(new Waiting(budget, entry)));
        }
        var items = waiting.stream().map(BudgetsOnHome::item).toList();
        return panel("Approved, and to be paid", items, items.size());
    }

    private static Item item(Waiting one) {
        var last = one.entry().lapsesOn();
        return new Item(
                one.entry().what(),
                one.budget().path() + "/pay/" + one.entry().id(),
                Money.words(one.entry().pence()) + " to " + one.entry().payee()
                        + by(last == null ? null : Days.full(last)),
                null);
    }

    private static String by(@Nullable String day) {
        return day == null ? "" : ", by " + day;
    }

    private static Optional<Panel> panel(String heading, List<Item> items, int count) {
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(new Panel(
                        heading, (long) count, items.stream().limit(SHOWN).toList(), "", "/budgets", false));
    }

    @Override
    public int order() {
        return ORDER;
    }
}

package linchpin.budgets.purse;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import linchpin.budgets.Budget;
import linchpin.budgets.Budgets;
import linchpin.budgets.Entry;
import linchpin.budgets.Entry.Account;
import linchpin.budgets.Entry.Kind;
import linchpin.budgets.Ledger;
import linchpin.budgets.Money;
import linchpin.budgets.bills.Billed;
import linchpin.budgets.bills.ReadBills;
import linchpin.budgets.purse.BudgetPage.Line;
import linchpin.budgets.purse.BudgetPage.May;
import linchpin.budgets.purse.BudgetPage.Sums;
import linchpin.people.AccountId;
import linchpin.people.Accounts;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.ui.Days;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what stands in a budget. */
@Component
class ReadBudget {

    private final Budgets budgets;
    private final ReadBills bills;
    private final Accounts accounts;
    private final Clock clock;

    ReadBudget(Budgets budgets, ReadBills bills, Accounts accounts, Clock clock) {
        this.budgets = budgets;
        this.bills = bills;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** What whoever looks may do with it. */
    May may(Budget budget, Viewer viewer) {
        var here = viewer.at(budget.placeId());
        return new May(
                here.may(Permission.GIVE_BUDGET),
                here.may(Permission.SPEND_BUDGET),
                here.may(Permission.PAY_FROM_BUDGET));
    }

    static boolean inside(May may) {
        return may.give() || may.spend() || may.pay();
    }

    @Transactional(readOnly = true)
    public Sums sums(Budget budget) {
        return sums(budgets.ledger(budget.id()));
    }

    private static Sums sums(Ledger ledger) {
        return new Sums(
                Money.words(ledger.allotted()),
                Money.words(ledger.in(Account.APPROVED)),
                Money.words(ledger.in(Account.PAID)),
                Money.words(ledger.in(Account.LEFT)));
    }

    @Transactional(readOnly = true)
    public BudgetPage page(Budget budget, String place, Viewer viewer) {
        var ledger = budgets.ledger(budget.id());
        var may = may(budget, viewer);
        var inside = inside(may);
        var names = inside ? names(ledger) : Map.<AccountId, String>of();
        Function<Entry, Billed> billed = inside ? bills.of(budget, ledger, viewer) : _ -> Billed.NONE;
        var over = budget.endsOn().isBefore(LocalDate.now(clock));
        return new BudgetPage(
                budget,
                place,
                (over ? "Ended on " : "Ends on ") + Days.full(budget.endsOn()),
                sums(ledger),
                inside,
                new May(may.give(), may.spend() && !over, may.pay()),
                inside ? lines(ledger.waiting(), ledger, names, may, billed) : List.of(),
                inside
                        ? lines(
                                new ArrayList<>(ledger.entries()).reversed(),
                                ledger,
                                names,
                                may,
                                entry -> below(entry, ledger) ? Billed.NONE : billed.apply(entry))
                        : List.of());
    }

    private Map<AccountId, String> names(Ledger ledger) {
        return accounts.names(ledger.entries().stream()
                .flatMap(entry -> Stream.ofNullable(entry.bookedBy()))
                .collect(Collectors.toSet()));
    }

    /** What waits stands above with its receipts; once is enough. */
    private static boolean below(Entry entry, Ledger ledger) {
        return entry.kind() == Kind.COMMIT && ledger.end(entry).isEmpty();
    }

    private static List<Line> lines(
            List<Entry> entries, Ledger ledger, Map<AccountId, String> names, May may, Function<Entry, Billed> billed) {
        return entries.stream()
                .map(entry -> line(entry, ledger, names, may, billed.apply(entry)))
                .toList();
    }

    private static Line line(Entry entry, Ledger ledger, Map<AccountId, String> names, May may, Billed billed) {
        var by = entry.bookedBy();
        var who = by == null ? "By itself" : names.getOrDefault(by, "Somebody no longer here");
        var own = entry.kind() == Kind.ALLOT ? may.give() : entry.kind() == Kind.SETTLE && may.pay();
        var decision = entry.decisionId();
        return new Line(
                entry.id().toString(),
                entry.kind().label(),
                Money.words(entry.pence()),
                entry.kind() == Kind.ALLOT ? "" : entry.what(), // who decided it says all
                detail(entry, ledger),
                decision == null ? null : "/decisions/" + decision,
                who + " on " + Days.full(entry.bookedOn()),
                own && !ledger.takenBack(entry),
                billed);
    }

    private static String detail(Entry entry, Ledger ledger) {
        var parts = new ArrayList<String>();
        if (entry.payee() != null) {
            parts.add("to " + entry.payee());
        }
        if (entry.decided() != null) {
            parts.add("decided: " + entry.decided());
        }
        if (entry.lapsesOn() != null) {
            parts.add("to be paid by " + Days.full(entry.lapsesOn()));
        }
        var of = entry.ofEntry();
        if (of != null) {
            ledger.with(of).ifPresent(about -> parts.add("of “" + about.what() + "”"));
        }
        if (entry.kind() == Kind.COMMIT) {
            parts.add(ledger.end(entry)
                    .map(end -> end.kind().label().toLowerCase(Locale.ROOT))
                    .orElse("not paid yet"));
        }
        if (ledger.takenBack(entry)) {
            parts.add("taken back");
        }
        return String.join(" · ", parts);
    }

    /** @return the entries, for a file */
    @Transactional(readOnly = true)
    public List<Entry> entries(Budget budget) {
        return budgets.ledger(budget.id()).entries();
    }
}

package linchpin.budgets.bills;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import linchpin.budgets.Budget;
import linchpin.budgets.Entry;
import linchpin.budgets.Entry.Kind;
import linchpin.budgets.Ledger;
import linchpin.people.AccountId;
import linchpin.people.Accounts;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.ui.Days;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the receipts of a budget into words, for those who read its entries. */
@Component
public class ReadBills {

    private final Bills bills;
    private final Accounts accounts;

    ReadBills(Bills bills, Accounts accounts) {
        this.bills = bills;
        this.accounts = accounts;
    }

    /** @return for each entry what stands with it, as this person reads it; the caller knows that they may */
    @Transactional(readOnly = true)
    public Function<Entry, Billed> of(Budget budget, Ledger ledger, Viewer viewer) {
        var all = bills.of(budget.id());
        var people = new HashSet<AccountId>();
        all.forEach(bill -> people.add(bill.addedBy()));
        all.stream().flatMap(bill -> Stream.ofNullable(bill.takenAwayBy())).forEach(people::add);
        var names = accounts.names(people);
        var byEntry = all.stream().collect(Collectors.groupingBy(Bill::entryId));
        return entry -> ledger.approvalShown(entry)
                .map(approval -> billed(
                        entry,
                        new About(budget, ledger, approval, viewer),
                        byEntry.getOrDefault(approval.id(), List.of()),
                        names))
                .orElse(Billed.NONE);
    }

    private record About(Budget budget, Ledger ledger, Entry approval, Viewer viewer) {

        boolean mayAdd() {
            var here = viewer.at(budget.placeId());
            return ledger.spent(approval)
                    && (here.may(Permission.SPEND_BUDGET) || here.may(Permission.PAY_FROM_BUDGET));
        }

        String path() {
            return budget.path() + "/receipts/" + approval.id();
        }
    }

    private static Billed billed(Entry entry, About about, List<Bill> bills, Map<AccountId, String> names) {
        var stand = bills.stream().filter(Bill::stands).toList();
        return new Billed(
                entry.kind() == Kind.SETTLE && stand.isEmpty(),
                stand.stream().map(bill -> line(bill, about, names)).toList(),
                about.mayAdd() ? about.path() : "",
                about.approval().what(),
                bills.stream()
                        .filter(bill -> !bill.stands())
                        .map(bill -> gone(bill, names))
                        .toList());
    }

    private static Billed.Line line(Bill bill, About about, Map<AccountId, String> names) {
        var path = about.path() + "/" + bill.id();
        return new Billed.Line(
                path,
                bill.words(),
                bill.picture(),
                Objects.requireNonNullElse(bill.width(), 0),
                Objects.requireNonNullElse(bill.height(), 0),
                "Added by " + name(bill.addedBy(), names) + " on " + Days.full(bill.addedOn()),
                KeepBill.mayTakeAway(about.viewer(), about.budget(), bill) ? path + "/away" : "");
    }

    private static String gone(Bill bill, Map<AccountId, String> names) {
        return "A receipt that " + name(bill.addedBy(), names) + " added was taken away by "
                + name(bill.takenAwayBy(), names) + " on " + Days.full(Objects.requireNonNull(bill.takenAwayOn()))
                + ": " + bill.awayWhy();
    }

    private static String name(@Nullable AccountId account, Map<AccountId, String> names) {
        return account == null ? "" : names.getOrDefault(account, "somebody no longer here");
    }
}

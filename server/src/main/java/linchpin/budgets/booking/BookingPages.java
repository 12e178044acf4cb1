package linchpin.budgets.booking;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import linchpin.budgets.Budget;
import linchpin.budgets.BudgetId;
import linchpin.budgets.Budgets;
import linchpin.budgets.Entry;
import linchpin.budgets.Entry.Account;
import linchpin.decisions.Decision;
import linchpin.decisions.DecisionId;
import linchpin.decisions.Decisions;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import linchpin.ui.Choice;
import linchpin.ui.Errors;
import linchpin.ui.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the pages of bookings print. */
@Component
class BookingPages {

    private final Budgets budgets;
    private final Decisions decisions;

    BookingPages(Budgets budgets, Decisions decisions) {
        this.budgets = budgets;
        this.decisions = decisions;
    }

    /** @param left in pence */
    record ApprovePage(Budget budget, long left, ApproveForm form, List<Choice> decisions, Errors errors) {}

    /** @param of what is booked about; null for an allotment */
    record EntryPage(Budget budget, @Nullable Entry of, EntryForm form, Errors errors) {}

    /** @throws NotFound when this viewer may do none of these there */
    Budget budget(UUID id, Viewer viewer, Permission... needed) {
        return budgets.with(new BudgetId(id), viewer, needed);
    }

    long left(Budget budget) {
        return budgets.ledger(budget.id()).in(Account.LEFT);
    }

    /** @return whether nothing was booked under this id: who presses twice is not told that nothing is left */
    boolean unbooked(Budget budget, UUID entry) {
        return budgets.ledger(budget.id()).with(entry).isEmpty();
    }

    ApprovePage approve(Budget budget, ApproveForm form, Errors errors, Viewer viewer) {
        var choices = new ArrayList<>(List.of(new Choice("", "None of these: I say it below")));
        decisions.ended(viewer, Paging.of("", "")).stream()
                .filter(decision -> decision.state() == Decision.State.CLOSED)
                .map(decision -> new Choice(decision.id().id().toString(), decision.number() + ". " + decision.title()))
                .forEach(choices::add);
        return new ApprovePage(budget, left(budget), form, choices, errors);
    }

    /** @return null where none was chosen, or it is not this viewer's to read */
    @Nullable
    Decision decision(String sent, Viewer viewer) {
        try {
            return sent.isEmpty() ? null : decisions.readable(new DecisionId(Sent.id(sent)), viewer);
        } catch (NotFound _) {
            return null;
        }
    }

    /** @throws NotFound where there is no such entry */
    Entry entry(Budget budget, UUID id) {
        return budgets.ledger(budget.id()).with(id).orElseThrow(NotFound::new);
    }
}

package linchpin.budgets.booking;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import linchpin.budgets.Book;
import linchpin.budgets.Budget;
import linchpin.budgets.Money;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.ui.Days;
import linchpin.ui.Errors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Approving something: patient leaders say what their money is for, and by which decision. */
@Controller
class ApproveController {

    private final Book book;
    private final BookingPages pages;
    private final Clock clock;

    ApproveController(Book book, BookingPages pages, Clock clock) {
        this.book = book;
        this.pages = pages;
        this.clock = clock;
    }

    @Needs(Permission.SPEND_BUDGET)
    @GetMapping("/budgets/{id}/approve")
    ModelAndView ask(@PathVariable UUID id, Viewer viewer) {
        return page(pages.budget(id, viewer, Permission.SPEND_BUDGET), ApproveForm.fresh(), Errors.none(), viewer);
    }

    @Needs(Permission.SPEND_BUDGET)
    @PostMapping("/budgets/{id}/approve")
    ModelAndView approve(
            @PathVariable UUID id, @Valid @ModelAttribute ApproveForm form, BindingResult result, Viewer viewer) {
        var budget = pages.budget(id, viewer, Permission.SPEND_BUDGET);
        var errors = Sent.amount(form.amount(), false, Errors.of(result));
        var left = pages.left(budget);
        if (Money.typed(form.amount()).orElse(0L) > left && pages.unbooked(budget, Sent.id(form.entry()))) {
            errors = errors.with(Sent.AMOUNT, "Enter no more than is left: " + Money.words(left));
        }
        var until = Days.typed(form.until());
        if (!form.until().isEmpty() && (until.isEmpty() || until.get().isBefore(LocalDate.now(clock)))) {
            errors = errors.with("until", "Enter a day from today on, or leave it empty");
        }
        if (form.decision().isEmpty() && form.decided().isEmpty()) {
            errors = errors.with("decided", "Enter who decided this, and how, or choose the decision above");
        }
        if (errors.any()) {
            return page(budget, form, errors, viewer);
        }
        var decision = pages.decision(form.decision(), viewer);
        var approval = new Book.Approval(
                Sent.id(form.entry()),
                Sent.pence(form.amount()),
                form.what(),
                form.payee(),
                until.orElse(null),
                decision == null ? null : decision.id().id(),
                form.decided().isEmpty() && decision != null ? "By decision " + decision.number() : form.decided());
        book.approve(viewer, budget.id(), approval);
        return new ModelAndView("redirect:" + budget.path());
    }

    private ModelAndView page(Budget budget, ApproveForm form, Errors errors, Viewer viewer) {
        return new ModelAndView(
                "budgets/booking/approve",
                Map.of("page", pages.approve(budget, form, errors, viewer)),
                errors.any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }
}

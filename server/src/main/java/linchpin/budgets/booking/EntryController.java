package linchpin.budgets.booking;

import jakarta.validation.Valid;
import java.util.Map;
import java.util.UUID;
import linchpin.budgets.Book;
import linchpin.budgets.Budget;
import linchpin.budgets.Entry;
import linchpin.budgets.Money;
import linchpin.budgets.booking.BookingPages.EntryPage;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.ui.Errors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Allotting more; and paying, releasing and taking back. */
@Controller
class EntryController {

    private final Book book;
    private final BookingPages pages;

    EntryController(Book book, BookingPages pages) {
        this.book = book;
        this.pages = pages;
    }

    @Needs(Permission.GIVE_BUDGET)
    @GetMapping("/budgets/{id}/allot")
    ModelAndView askAllot(@PathVariable UUID id, Viewer viewer) {
        return page(
                "allot", pages.budget(id, viewer, Permission.GIVE_BUDGET), null, EntryForm.fresh(""), Errors.none());
    }

    @Needs(Permission.GIVE_BUDGET)
    @PostMapping("/budgets/{id}/allot")
    ModelAndView allot(
            @PathVariable UUID id, @Valid @ModelAttribute EntryForm form, BindingResult result, Viewer viewer) {
        var budget = pages.budget(id, viewer, Permission.GIVE_BUDGET);
        var errors = Sent.amount(form.amount(), false, Errors.of(result));
        if (errors.any()) {
            return page("allot", budget, null, form, errors);
        }
        book.allot(viewer, budget.id(), Sent.id(form.entry()), Sent.pence(form.amount()), form.words());
        return done(budget);
    }

    @Needs(Permission.PAY_FROM_BUDGET)
    @GetMapping("/budgets/{id}/pay/{approval}")
    ModelAndView askPay(@PathVariable UUID id, @PathVariable UUID approval, Viewer viewer) {
        var budget = pages.budget(id, viewer, Permission.PAY_FROM_BUDGET);
        var of = pages.entry(budget, approval);
        return page("pay", budget, of, EntryForm.fresh(Money.plain(of.pence())), Errors.none());
    }

    @Needs(Permission.PAY_FROM_BUDGET)
    @PostMapping("/budgets/{id}/pay/{approval}")
    ModelAndView pay(
            @PathVariable UUID id,
            @PathVariable UUID approval,
            @Valid @ModelAttribute EntryForm form,
            BindingResult result,
            Viewer viewer) {
        var budget = pages.budget(id, viewer, Permission.PAY_FROM_BUDGET);
        var of = pages.entry(budget, approval);
        var errors = Sent.amount(form.amount(), false, Errors.of(result));
        if (Money.typed(form.amount()).orElse(0L) > of.pence()) {
            errors = errors.with(Sent.AMOUNT, "Enter no more than was approved: " + Money.words(of.pence()));
        }
        if (errors.any()) {
            return page("pay", budget, of, form, errors);
        }
        book.pay(viewer, budget.id(), Sent.id(form.entry()), approval, Sent.pence(form.amount()), form.words());
        return done(budget);
    }

    @Needs(Permission.SPEND_BUDGET)
    @GetMapping("/budgets/{id}/release/{approval}")
    ModelAndView askRelease(@PathVariable UUID id, @PathVariable UUID approval, Viewer viewer) {
        var budget = pages.budget(id, viewer, Permission.SPEND_BUDGET);
        return page("release", budget, pages.entry(budget, approval), EntryForm.fresh(""), Errors.none());
    }

    @Needs(Permission.SPEND_BUDGET)
    @PostMapping("/budgets/{id}/release/{approval}")
    ModelAndView release(
            @PathVariable UUID id,
            @PathVariable UUID approval,
            @Valid @ModelAttribute EntryForm form,
            BindingResult result,
            Viewer viewer) {
        var budget = pages.budget(id, viewer, Permission.SPEND_BUDGET);
        if (result.hasErrors()) {
            return page("release", budget, pages.entry(budget, approval), form, Errors.of(result));
        }
        book.release(viewer, budget.id(), Sent.id(form.entry()), approval, form.words());
        return done(budget);
    }

    @Needs({Permission.GIVE_BUDGET, Permission.PAY_FROM_BUDGET})
    @GetMapping("/budgets/{id}/back/{wrong}")
    ModelAndView askBack(@PathVariable UUID id, @PathVariable UUID wrong, Viewer viewer) {
        var budget = pages.budget(id, viewer, Permission.GIVE_BUDGET, Permission.PAY_FROM_BUDGET);
        return page("back", budget, pages.entry(budget, wrong), EntryForm.fresh(""), Errors.none());
    }

    @Needs({Permission.GIVE_BUDGET, Permission.PAY_FROM_BUDGET})
    @PostMapping("/budgets/{id}/back/{wrong}")
    ModelAndView takeBack(
            @PathVariable UUID id,
            @PathVariable UUID wrong,
            @Valid @ModelAttribute EntryForm form,
            BindingResult result,
            Viewer viewer) {
        var budget = pages.budget(id, viewer, Permission.GIVE_BUDGET, Permission.PAY_FROM_BUDGET);
        if (result.hasErrors()) {
            return page("back", budget, pages.entry(budget, wrong), form, Errors.of(result));
        }
        book.takeBack(viewer, budget.id(), Sent.id(form.entry()), wrong, form.words());
        return done(budget);
    }

    private static ModelAndView done(Budget budget) {
        return new ModelAndView("redirect:" + budget.path());
    }

    private static ModelAndView page(
            String template, Budget budget, @Nullable Entry of, EntryForm form, Errors errors) {
        return new ModelAndView(
                "budgets/booking/" + template,
                Map.of("page", new EntryPage(budget, of, form, errors)),
                errors.any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }
}

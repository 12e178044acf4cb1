package linchpin.budgets.bills;

import jakarta.validation.Valid;
import java.util.Map;
import java.util.UUID;
import linchpin.budgets.Budget;
import linchpin.budgets.BudgetId;
import linchpin.budgets.Budgets;
import linchpin.budgets.Entry;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.TakesFile;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import linchpin.ui.Costly;
import linchpin.ui.Errors;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Receipts: added, read, and taken away. */
@Controller
class BillController {

    private final Budgets budgets;
    private final KeepBill keeping;
    private final Bills bills;

    BillController(Budgets budgets, KeepBill keeping, Bills bills) {
        this.budgets = budgets;
        this.keeping = keeping;
        this.bills = bills;
    }

    record AddPage(Budget budget, Entry about, BillForm form, Errors errors) {}

    record AwayPage(Budget budget, Bill bill, String why, Errors errors) {}

    @Needs({Permission.SPEND_BUDGET, Permission.PAY_FROM_BUDGET})
    @GetMapping("/budgets/{id}/receipts/{approval}")
    ModelAndView ask(@PathVariable UUID id, @PathVariable UUID approval, Viewer viewer) {
        var budget = inside(id, viewer);
        return page(new AddPage(budget, keeping.about(viewer, budget, approval), BillForm.EMPTY, Errors.none()));
    }

    @TakesFile
    @Needs({Permission.SPEND_BUDGET, Permission.PAY_FROM_BUDGET})
    @PostMapping("/budgets/{id}/receipts/{approval}")
    ModelAndView add(
            @PathVariable UUID id,
            @PathVariable UUID approval,
            @Valid @ModelAttribute BillForm form,
            BindingResult result,
            Viewer viewer) {
        var budget = inside(id, viewer);
        var about = keeping.about(viewer, budget, approval);
        var errors = form.checked(Errors.of(result));
        if (errors.any()) {
            return page(new AddPage(budget, about, form, errors));
        }
        var refused = added(viewer, about, budget, form);
        return refused.isEmpty()
                ? new ModelAndView("redirect:" + budget.path())
                : page(new AddPage(budget, about, form, errors.with(BillForm.FILE, refused)));
    }

    private String added(Viewer viewer, Entry about, Budget budget, BillForm form) {
        var looked = SentFile.look(form.bytes());
        var taken = looked.taken();
        if (taken == null) {
            return looked.refused();
        }
        return keeping.add(viewer, budget.id(), about.id(), taken, form.shows())
                ? ""
                : "There are " + KeepBill.MOST + " receipts already. Take one away first";
    }

    /** A picture is shown; a PDF is never shown by us, for it can do things of its own: it is a file to be saved. */
    @Costly
    @Needs({Permission.GIVE_BUDGET, Permission.SPEND_BUDGET, Permission.PAY_FROM_BUDGET})
    @GetMapping("/budgets/{id}/receipts/{approval}/{bill}")
    ResponseEntity<byte[]> file(@PathVariable UUID id, @PathVariable UUID bill, Viewer viewer) {
        var budget = inside(id, viewer);
        var file = bills.file(budget.id(), bill).orElseThrow(NotFound::new);
        var answer = ResponseEntity.ok().contentType(MediaType.parseMediaType(file.mediaType()));
        if (SentFile.PDF.equals(file.mediaType())) {
            answer.header(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment()
                            .filename("receipt-" + bill + ".pdf")
                            .build()
                            .toString());
        }
        return answer.body(file.bytes());
    }

    @Needs({Permission.GIVE_BUDGET, Permission.SPEND_BUDGET, Permission.PAY_FROM_BUDGET})
    @GetMapping("/budgets/{id}/receipts/{approval}/{bill}/away")
    ModelAndView askAway(@PathVariable UUID id, @PathVariable UUID bill, Viewer viewer) {
        var budget = inside(id, viewer);
        return page(new AwayPage(budget, keeping.toTakeAway(viewer, budget, bill), "", Errors.none()));
    }

    @Needs({Permission.GIVE_BUDGET, Permission.SPEND_BUDGET, Permission.PAY_FROM_BUDGET})
    @PostMapping("/budgets/{id}/receipts/{approval}/{bill}/away")
    ModelAndView takeAway(
            @PathVariable UUID id,
            @PathVariable UUID bill,
            @Valid @ModelAttribute BillAwayForm form,
            BindingResult result,
            Viewer viewer) {
        var budget = inside(id, viewer);
        if (result.hasErrors()) {
            return page(new AwayPage(budget, keeping.toTakeAway(viewer, budget, bill), form.why(), Errors.of(result)));
        }
        keeping.takeAway(viewer, budget, bill, form.why());
        return new ModelAndView("redirect:" + budget.path());
    }

    private Budget inside(UUID id, Viewer viewer) {
        return budgets.with(
                new BudgetId(id), viewer, Permission.GIVE_BUDGET, Permission.SPEND_BUDGET, Permission.PAY_FROM_BUDGET);
    }

    private static ModelAndView page(AddPage page) {
        return page("add", page, page.errors());
    }

    private static ModelAndView page(AwayPage page) {
        return page("away", page, page.errors());
    }

    private static ModelAndView page(String template, Object page, Errors errors) {
        return new ModelAndView(
                "budgets/bills/" + template,
                Map.of("page", page),
                errors.any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }
}

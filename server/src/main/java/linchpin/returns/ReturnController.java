package linchpin.returns;

import jakarta.validation.Valid;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.returns.months.ReturnKey;
import linchpin.returns.sheet.ReturnLine;
import linchpin.ui.Errors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Making a month's return, from the list of months to its submission. */
@Controller
class ReturnController {

    private final ListReturns listing;
    private final ReadReturn reading;
    private final MakeReturn making;

    ReturnController(ListReturns listing, ReadReturn reading, MakeReturn making) {
        this.listing = listing;
        this.reading = reading;
        this.making = making;
    }

    /** Forms are made by their constructors alone, so that what these make of what was typed stays. */
    @InitBinder
    static void binding(WebDataBinder binder) {
        binder.setDeclarativeBinding(true);
    }

    @Needs(value = Permission.MAKE_RETURN, forAll = true)
    @GetMapping("/returns")
    ModelAndView list() {
        return new ModelAndView("returns/returns", Map.of("page", listing.list()));
    }

    @Needs(value = Permission.MAKE_RETURN, forAll = true)
    @GetMapping("/returns/{setting}/{month}")
    ModelAndView show(@PathVariable String setting, @PathVariable YearMonth month, Viewer viewer) {
        return page(reading.page(new ReturnKey(setting, month), viewer));
    }

    private static ModelAndView page(ReturnPage page) {
        return new ModelAndView(
                "returns/return", Map.of("page", page), page.errors().any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }

    @Needs(value = Permission.MAKE_RETURN, forAll = true)
    @PostMapping("/returns/{setting}/{month}/eligible")
    ModelAndView eligible(
            @PathVariable String setting,
            @PathVariable YearMonth month,
            @Valid @ModelAttribute EligibleForm form,
            BindingResult result,
            Viewer viewer) {
        var key = new ReturnKey(setting, month);
        var lines = reading.sheet(key, viewer).lines();
        var errors = errors(lines, result);
        if (errors.any()) {
            return page(reading.page(key, viewer, form, errors));
        }
        making.eligible(
                key, form.numbers(lines.stream().map(ReturnLine::placeId).toList()));
        return new ModelAndView("redirect:" + key.path());
    }

    /** In the order of the page, and by name: a summary of many lines would say the same many times. */
    private static Errors errors(List<ReturnLine> lines, BindingResult result) {
        var errors = Errors.none();
        for (var line : lines) {
            var field = EligibleForm.field(line.placeId());
            if (result.hasFieldErrors(field)) {
                errors = errors.with(field, "Enter a whole number for " + line.name() + ", or leave it empty");
            }
        }
        return errors;
    }

    @Needs(value = Permission.MAKE_RETURN, forAll = true)
    @PostMapping("/returns/{setting}/{month}/check")
    ModelAndView check(@PathVariable String setting, @PathVariable YearMonth month) {
        var key = new ReturnKey(setting, month);
        making.check(key);
        return new ModelAndView("redirect:" + key.path());
    }

    @Needs(value = Permission.MAKE_RETURN, forAll = true)
    @PostMapping("/returns/{setting}/{month}/reopen")
    ModelAndView reopen(@PathVariable String setting, @PathVariable YearMonth month) {
        var key = new ReturnKey(setting, month);
        making.reopen(key);
        return new ModelAndView("redirect:" + key.path());
    }

    @Needs(value = Permission.MAKE_RETURN, forAll = true)
    @GetMapping("/returns/{setting}/{month}/submit")
    ModelAndView warn(@PathVariable String setting, @PathVariable YearMonth month, Viewer viewer) {
        var page = reading.page(new ReturnKey(setting, month), viewer);
        return page.monthly().checked()
                ? new ModelAndView("returns/submit", Map.of("page", page))
                : new ModelAndView("redirect:" + page.path());
    }

    @Needs(value = Permission.MAKE_RETURN, forAll = true)
    @PostMapping("/returns/{setting}/{month}/submit")
    ModelAndView submit(@PathVariable String setting, @PathVariable YearMonth month, Viewer viewer) {
        var key = new ReturnKey(setting, month);
        making.submit(key, viewer);
        return new ModelAndView("redirect:" + key.path());
    }
}

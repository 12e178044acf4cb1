package linchpin.budgets.booking;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import linchpin.budgets.Book;
import linchpin.organisation.Places;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.PlaceChoices;
import linchpin.people.Viewer;
import linchpin.ui.Choice;
import linchpin.ui.Days;
import linchpin.ui.Errors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Opening a budget, with what is allotted to it first. */
@Controller
class OpenController {

    private final Book book;
    private final Places places;
    private final Clock clock;

    OpenController(Book book, Places places, Clock clock) {
        this.book = book;
        this.places = places;
        this.clock = clock;
    }

    record OpenPage(OpenForm form, List<Choice> places, Errors errors) {}

    @Needs(Permission.GIVE_BUDGET)
    @GetMapping("/budgets/new")
    ModelAndView ask(Viewer viewer) {
        var ends = LocalDate.now(clock).plusYears(1).toString();
        return page(new OpenForm("", "", "", "", "", ends), Errors.none(), viewer);
    }

    @Needs(Permission.GIVE_BUDGET)
    @PostMapping("/budgets")
    ModelAndView open(@Valid @ModelAttribute OpenForm form, BindingResult result, Viewer viewer) {
        var errors = Sent.amount(form.amount(), false, Errors.of(result));
        var ends = Days.typed(form.ends());
        if (ends.isEmpty() || ends.get().isBefore(LocalDate.now(clock))) {
            errors = errors.with("ends", "Enter a day from today on");
        }
        if (!viewer.mayReadAbout(form.chosenPlace())) {
            errors = errors.with("place", "Choose where it is for");
        }
        if (errors.any()) {
            return page(form, errors, viewer);
        }
        var id = book.open(viewer, form.name(), form.purpose(), form.chosenPlace(), ends.orElseThrow());
        book.allot(viewer, id, UUID.randomUUID(), Sent.pence(form.amount()), form.decided());
        return new ModelAndView("redirect:/budgets/" + id.id());
    }

    private ModelAndView page(OpenForm form, Errors errors, Viewer viewer) {
        var where = PlaceChoices.named("The whole organisation", places.open(), viewer.reach());
        return new ModelAndView(
                "budgets/booking/open",
                Map.of("page", new OpenPage(form, where, errors)),
                errors.any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }
}

package linchpin.influence.runpast;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import linchpin.influence.Links;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.ui.Choice;
import linchpin.ui.Errors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Asking the leaders something. */
@Controller
class AskLeadersController {

    private static final int USUAL_DAYS = 14;

    private final AskLeaders asking;
    private final Links links;
    private final Clock clock;

    AskLeadersController(AskLeaders asking, Links links, Clock clock) {
        this.asking = asking;
        this.links = links;
        this.clock = clock;
    }

    record AskPage(AskForm form, List<Choice> links, Errors errors) {}

    @Needs(Permission.ASK_LEADERS)
    @GetMapping("/run-past/new")
    ModelAndView ask(Viewer viewer) {
        var usual = LocalDate.now(clock).plusDays(USUAL_DAYS).toString();
        return page(new AskForm("", "", "", "", usual), Errors.none(), viewer);
    }

    @Needs(Permission.ASK_LEADERS)
    @PostMapping("/run-past")
    ModelAndView ask(@Valid @ModelAttribute AskForm form, BindingResult result, Viewer viewer) {
        var link = links.at(form.linked(), viewer);
        var errors = form.errors(Errors.of(result), link.isPresent(), LocalDate.now(clock));
        if (errors.any()) {
            return page(form, errors, viewer);
        }
        var id = asking.ask(form, link, form.day().orElseThrow());
        return new ModelAndView("redirect:/run-past/" + id.id());
    }

    private ModelAndView page(AskForm form, Errors errors, Viewer viewer) {
        return new ModelAndView(
                "influence/runpast/ask",
                Map.of("page", new AskPage(form, links.choices(viewer), errors)),
                errors.any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }
}

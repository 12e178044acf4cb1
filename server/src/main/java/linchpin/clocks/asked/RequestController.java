package linchpin.clocks.asked;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import linchpin.clocks.Requests;
import linchpin.clocks.duties.AllDuties;
import linchpin.clocks.duties.Subject;
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

/** Writing down what a body outside asks for. */
@Controller
class RequestController {

    private static final String PATH = "/clocks/requests/new";

    private final AllDuties duties;
    private final LogRequest logging;
    private final Clock time;

    RequestController(AllDuties duties, LogRequest logging, Clock time) {
        this.duties = duties;
        this.logging = logging;
        this.time = time;
    }

    @Needs(value = Permission.WRITE_ANSWER, forAll = true)
    @GetMapping(PATH)
    ModelAndView ask() {
        return page(RequestForm.fresh(today()), Errors.none());
    }

    @Needs(value = Permission.WRITE_ANSWER, forAll = true)
    @PostMapping(PATH)
    ModelAndView log(@Valid @ModelAttribute RequestForm form, BindingResult result, Viewer viewer) {
        var errors = form.until(today(), Errors.of(result));
        var received = Objects.requireNonNullElse(form.receivedOn(), today());
        var duty = duties.on(received, Subject.REQUEST).stream()
                .filter(one -> one.code().equals(form.duty()))
                .findFirst();
        if (duty.isEmpty()) {
            errors = errors.with("duty", "Choose a duty that held on the day it was received");
        }
        if (errors.any() || duty.isEmpty()) {
            return page(form, errors);
        }
        var fresh = new Requests.Fresh(form.askedBy(), form.what(), form.paper(), received);
        return new ModelAndView("redirect:/clocks/"
                + logging.log(fresh, duty.get(), viewer.account()).id());
    }

    private LocalDate today() {
        return LocalDate.now(time);
    }

    private ModelAndView page(RequestForm form, Errors errors) {
        var offered = duties.on(Objects.requireNonNullElse(form.receivedOn(), today()), Subject.REQUEST).stream()
                .map(duty -> new Choice(
                        duty.code(), duty.name() + ": " + duty.term().says(), duty.law() ? null : "A duty of our own"))
                .toList();
        return new ModelAndView(
                "clocks/asked/request",
                Map.of("form", form, "duties", offered, "errors", errors),
                errors.any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }
}

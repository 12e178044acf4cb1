package linchpin.people.founding;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import linchpin.organisation.CodeTaken;
import linchpin.organisation.Organisations;
import linchpin.organisation.Organisations.Economy;
import linchpin.people.Sessions;
import linchpin.people.signin.NewPassword;
import linchpin.ui.Choice;
import linchpin.ui.Errors;
import linchpin.ui.OpenToAll;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Setting an organisation up, through the link printed at the first start or asked for later. */
@Controller
class SetUpController {

    private final SetUp setUp;
    private final Sessions sessions;
    private final Organisations organisations;

    SetUpController(SetUp setUp, Sessions sessions, Organisations organisations) {
        this.setUp = setUp;
        this.sessions = sessions;
        this.organisations = organisations;
    }

    @OpenToAll
    @GetMapping("/set-up/{token}")
    ModelAndView ask(@PathVariable String token) {
        return page(setUp.open(token), SetUpForm.empty(), Errors.none(), HttpStatus.OK);
    }

    @OpenToAll
    @PostMapping("/set-up/{token}")
    ModelAndView found(
            @PathVariable String token,
            @Valid @ModelAttribute SetUpForm form,
            BindingResult result,
            HttpServletRequest request,
            HttpServletResponse response) {
        var joined = setUp.open(token);
        var errors = objections(joined, form, Errors.of(result));
        if (errors.any()) {
            return page(joined, form, errors, HttpStatus.BAD_REQUEST);
        }
        try {
            var founded = setUp.found(token, form);
            sessions.begin(founded.account(), founded.organisation(), request, response);
        } catch (CodeTaken e) {
            return page(
                    joined, form, errors.with("code", String.valueOf(e.getBody().getTitle())), HttpStatus.CONFLICT);
        }
        return new ModelAndView("redirect:/places?welcome");
    }

    private Errors objections(Optional<Economy> joined, SetUpForm form, Errors errors) {
        var found = NewPassword.objection(form.password(), List.of(form.name(), form.email(), form.organisation()))
                .map(why -> errors.with("password", why))
                .orElse(errors);
        if (!form.kind().isEmpty()
                && organisations.kinds().stream().noneMatch(kind -> kind.code().equals(form.kind()))) {
            found = found.with("kind", "Choose what kind of organisation it is");
        }
        boolean taken = joined.isEmpty()
                && organisations.economies().stream()
                        .anyMatch(economy -> economy.name().equalsIgnoreCase(form.ownEconomy()));
        return taken
                ? found.with(
                        "economy",
                        "“" + form.ownEconomy()
                                + "” is there already. Give another name, or ask who runs Linchpin for a link that joins it")
                : found;
    }

    private ModelAndView page(Optional<Economy> joined, SetUpForm form, Errors errors, HttpStatus status) {
        var kinds = organisations.kinds().stream()
                .map(kind -> new Choice(kind.code(), kind.label()))
                .toList();
        var first = organisations.all().isEmpty();
        return new ModelAndView(
                "people/founding/set-up",
                Map.of("joined", joined, "first", first, "form", form, "errors", errors, "kinds", kinds),
                status);
    }
}

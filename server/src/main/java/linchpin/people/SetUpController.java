package linchpin.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import linchpin.organisation.CodeTaken;
import linchpin.organisation.Organisations;
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

/** Setting the product up, through the link printed at the first start. */
@Controller
class SetUpController {

    private final SetUp setUp;
    private final SignIn signIn;
    private final Organisations organisations;

    SetUpController(SetUp setUp, SignIn signIn, Organisations organisations) {
        this.setUp = setUp;
        this.signIn = signIn;
        this.organisations = organisations;
    }

    @OpenToAll
    @GetMapping("/set-up/{token}")
    ModelAndView ask(@PathVariable String token) {
        setUp.check(token);
        return page(SetUpForm.empty(), Errors.none(), HttpStatus.OK);
    }

    @OpenToAll
    @PostMapping("/set-up/{token}")
    ModelAndView found(
            @PathVariable String token,
            @Valid @ModelAttribute SetUpForm form,
            BindingResult result,
            HttpServletRequest request,
            HttpServletResponse response) {
        setUp.check(token);
        var errors = Errors.of(result);
        var objection = NewPassword.objection(form.password(), List.of(form.name(), form.email(), form.organisation()));
        if (objection.isPresent()) {
            errors = errors.with("password", objection.get());
        }
        if (errors.any()) {
            return page(form, errors, HttpStatus.BAD_REQUEST);
        }
        try {
            signIn.begin(setUp.found(token, form), request, response);
        } catch (CodeTaken e) {
            return page(form, errors.with("code", String.valueOf(e.getBody().getTitle())), HttpStatus.CONFLICT);
        }
        return new ModelAndView("redirect:/places?welcome");
    }

    private ModelAndView page(SetUpForm form, Errors errors, HttpStatus status) {
        var kinds = organisations.kinds().stream()
                .map(kind -> new Choice(kind.code(), kind.label()))
                .toList();
        return new ModelAndView("people/set-up", Map.of("form", form, "errors", errors, "kinds", kinds), status);
    }
}

package linchpin.people.forgotten;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.Map;
import java.util.Objects;
import linchpin.organisation.Organisation;
import linchpin.organisation.Organisations;
import linchpin.people.Passwords;
import linchpin.people.Sessions;
import linchpin.people.forgotten.ResetLinks.Forgetful;
import linchpin.platform.NotFound;
import linchpin.platform.Tenancy;
import linchpin.ui.Errors;
import linchpin.ui.OpenToAll;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Choosing a new password by a link. */
@Controller
class ResetController {

    private final ResetLinks links;
    private final Organisations organisations;
    private final Passwords passwords;
    private final Sessions sessions;

    ResetController(ResetLinks links, Organisations organisations, Passwords passwords, Sessions sessions) {
        this.links = links;
        this.organisations = organisations;
        this.passwords = passwords;
        this.sessions = sessions;
    }

    /** The new password. A blank at either end belongs to it. */
    record NewPasswordForm(
            @NotBlank(message = "Enter a new password") String password) {

        NewPasswordForm(@Nullable String password) {
            this.password = Objects.requireNonNullElse(password, "");
        }

        @Override
        public String toString() {
            return "NewPasswordForm";
        }
    }

    @OpenToAll
    @GetMapping("/new-password/{org}/{token}")
    ModelAndView ask(@PathVariable String org, @PathVariable String token) {
        var organisation = organisation(org);
        return page(organisation, whose(organisation, token), Errors.none());
    }

    @OpenToAll
    @PostMapping("/new-password/{org}/{token}")
    ModelAndView choose(
            @PathVariable String org,
            @PathVariable String token,
            @Valid @ModelAttribute NewPasswordForm form,
            BindingResult result,
            HttpServletRequest request,
            HttpServletResponse response) {
        var organisation = organisation(org);
        var person = whose(organisation, token);
        var errors = ResetLinks.objection(person, form.password())
                .map(objection -> Errors.of(result).with("password", objection))
                .orElse(Errors.of(result));
        if (errors.any()) {
            return page(organisation, person, errors);
        }
        var hash = passwords.hashed(person.email(), form.password()); // before anything is held
        try (var _ = Tenancy.enter(
                Tenancy.Scope.of(organisation.id().id(), person.id().id()))) {
            links.use(token, hash);
        }
        sessions.begin(person.id(), organisation.id(), request, response);
        return new ModelAndView("redirect:/home");
    }

    private Organisation organisation(String code) {
        return organisations.withCode(code).orElseThrow(NotFound::new);
    }

    private Forgetful whose(Organisation organisation, String token) {
        return Tenancy.in(organisation.id().id(), () -> links.whose(token));
    }

    private static ModelAndView page(Organisation organisation, Forgetful person, Errors errors) {
        return new ModelAndView(
                "people/forgotten/new-password",
                Map.of("organisation", organisation.name(), "email", person.email(), "errors", errors),
                errors.any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }
}

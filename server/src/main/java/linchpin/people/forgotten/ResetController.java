package linchpin.people.forgotten;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.Map;
import java.util.Objects;
import linchpin.people.Sessions;
import linchpin.people.forgotten.ResetLinks.Forgetful;
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
    private final Sessions sessions;

    ResetController(ResetLinks links, Sessions sessions) {
        this.links = links;
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
    @GetMapping("/new-password/{token}")
    ModelAndView ask(@PathVariable String token) {
        return page(links.whose(token), Errors.none());
    }

    @OpenToAll
    @PostMapping("/new-password/{token}")
    ModelAndView choose(
            @PathVariable String token,
            @Valid @ModelAttribute NewPasswordForm form,
            BindingResult result,
            HttpServletRequest request,
            HttpServletResponse response) {
        var person = links.whose(token);
        var errors = ResetLinks.objection(person, form.password())
                .map(objection -> Errors.of(result).with("password", objection))
                .orElse(Errors.of(result));
        if (errors.any()) {
            return page(person, errors);
        }
        links.use(token, person, form.password());
        sessions.begin(person.id(), request, response);
        return new ModelAndView("redirect:/home");
    }

    private static ModelAndView page(Forgetful person, Errors errors) {
        return new ModelAndView(
                "people/forgotten/new-password",
                Map.of("email", person.email(), "errors", errors),
                errors.any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }
}

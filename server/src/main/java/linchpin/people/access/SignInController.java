package linchpin.people.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import linchpin.ui.Errors;
import linchpin.ui.OpenToAll;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Signing in with address and password. */
@Controller
class SignInController {

    private final SignIn signIn;

    SignInController(SignIn signIn) {
        this.signIn = signIn;
    }

    @OpenToAll
    @GetMapping("/sign-in")
    ModelAndView ask() {
        return page("", Errors.none(), HttpStatus.OK);
    }

    @OpenToAll
    @PostMapping("/sign-in")
    ModelAndView signIn(
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (email.isBlank() || password.isBlank()) {
            return page(
                    email,
                    Errors.none().with("email", "Enter your email address and password"),
                    HttpStatus.BAD_REQUEST);
        }
        if (!signIn.signIn(email, password, request, response)) {
            return page(
                    email,
                    Errors.none().with("email", "The email address or the password is not right"),
                    HttpStatus.BAD_REQUEST);
        }
        return new ModelAndView("redirect:/home");
    }

    private static ModelAndView page(String email, Errors errors, HttpStatus status) {
        return new ModelAndView("people/access/sign-in", Map.of("email", email, "errors", errors), status);
    }
}

package linchpin.people.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Map;
import linchpin.people.Sessions;
import linchpin.people.mailing.LinkMails;
import linchpin.ui.Errors;
import linchpin.ui.OpenToAll;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Signing in with address and password. */
@Controller
class SignInController {

    /** The same for a wrong password, an address that nobody has and one that was tried too often: it tells nobody which it was. */
    private static final String NOT_RIGHT =
            "The email address or the password is not right, or was tried too often. After ten tries from one place, wait a quarter of an hour";

    private final SignIn signIn;
    private final Sessions sessions;
    private final ObjectProvider<LinkMails> mails;

    SignInController(SignIn signIn, Sessions sessions, ObjectProvider<LinkMails> mails) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.mails = mails;
    }

    @OpenToAll
    @GetMapping("/sign-in")
    ModelAndView ask(
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String unsent) {
        return page("", Destination.of(to), Errors.none(), HttpStatus.OK).addObject("unsent", unsent != null);
    }

    @OpenToAll
    @PostMapping("/sign-in")
    ModelAndView signIn(
            @Valid @ModelAttribute SignInForm form,
            BindingResult result,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (result.hasErrors()) {
            return page(form.email(), form.destination(), Errors.of(result), HttpStatus.BAD_REQUEST);
        }
        var account = signIn.prove(form.email(), form.password());
        if (account.isEmpty()) {
            var errors = Errors.none().with("email", NOT_RIGHT);
            return page(form.email(), form.destination(), errors, HttpStatus.BAD_REQUEST);
        }
        sessions.begin(account.get(), request, response);
        return new ModelAndView("redirect:" + form.destination().path());
    }

    private ModelAndView page(String email, Destination to, Errors errors, HttpStatus status) {
        return new ModelAndView(
                "people/signin/sign-in",
                Map.of("email", email, "to", to.path(), "errors", errors, "mails", LinkMails.ready(mails)),
                status);
    }
}

package linchpin.people.forgotten;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import linchpin.organisation.OrganisationId;
import linchpin.people.AccountId;
import linchpin.people.Accounts;
import linchpin.people.Accounts.ForSignIn;
import linchpin.platform.Tenancy;
import linchpin.ui.Errors;
import linchpin.ui.OpenToAll;
import linchpin.ui.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Asking for a link because one forgot one's password. What is answered is the same, whoever asks for whatever address. */
@Controller
class ForgottenController {

    /** Asked for where nobody has the address, so that it takes about as long. */
    private static final List<ForSignIn> NOBODY =
            List.of(new ForSignIn(new OrganisationId(new UUID(0, 0)), new UUID(0, 0), new UUID(0, 0), null));

    private final Accounts accounts;
    private final PasswordByMail byMail;

    ForgottenController(Accounts accounts, PasswordByMail byMail) {
        this.accounts = accounts;
        this.byMail = byMail;
    }

    /** The address that somebody signs in with. */
    record AddressForm(
            @NotBlank(message = "Enter your email address")
            @Email(message = "Enter an email address like name@example.nhs.uk")
            @Size(max = 254, message = "The email address must have 254 characters or fewer")
            String email) {

        AddressForm(@Nullable String email) {
            this.email = Typed.text(email);
        }
    }

    @OpenToAll
    @GetMapping("/forgotten-password")
    ModelAndView ask() {
        return page("", Errors.none());
    }

    @OpenToAll
    @PostMapping("/forgotten-password")
    ModelAndView send(@Valid @ModelAttribute AddressForm form, BindingResult result) {
        if (result.hasErrors()) {
            return page(form.email(), Errors.of(result));
        }
        if (byMail.ready()) {
            var known = accounts.everywhere(form.email());
            (known.isEmpty() ? NOBODY : known)
                    .forEach(one -> Tenancy.in(one.orgId().id(), () -> byMail.ask(new AccountId(one.id()))));
        }
        return new ModelAndView("redirect:/forgotten-password/asked");
    }

    @OpenToAll
    @GetMapping("/forgotten-password/asked")
    ModelAndView asked() {
        return new ModelAndView("people/forgotten/asked", Map.of("mails", byMail.ready()));
    }

    private ModelAndView page(String email, Errors errors) {
        return new ModelAndView(
                "people/forgotten/forgotten",
                Map.of("email", email, "mails", byMail.ready(), "errors", errors),
                errors.any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }
}

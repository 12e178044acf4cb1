package linchpin.people.myself;

import jakarta.validation.Valid;
import java.util.Map;
import java.util.UUID;
import linchpin.organisation.OrganisationId;
import linchpin.people.SignedIn;
import linchpin.people.Viewer;
import linchpin.people.access.Viewers;
import linchpin.people.sessions.KeptSessions;
import linchpin.people.sessions.Session;
import linchpin.platform.NotFound;
import linchpin.ui.Errors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One's own page: where one works, roles and terms, name and password. */
@Controller
class MeController {

    private final MyRoles myRoles;
    private final MyAccount myAccount;
    private final KeptSessions sessions;

    MeController(MyRoles myRoles, MyAccount myAccount, KeptSessions sessions) {
        this.myRoles = myRoles;
        this.myAccount = myAccount;
        this.sessions = sessions;
    }

    @SignedIn
    @GetMapping("/me")
    ModelAndView me(Viewer viewer, @RequestParam(defaultValue = "") String done) {
        return page(viewer, viewer.name(), done, Errors.none(), HttpStatus.OK);
    }

    /** Where somebody works who works for several: one at a time, so that nothing meant for one lands in another. */
    @SignedIn
    @GetMapping("/me/organisation")
    ModelAndView whereToWork(Viewer viewer) {
        var page = new MePage("", viewer.name(), false, viewer.organisation(), myRoles.everywhere(viewer), "");
        return new ModelAndView("people/myself/organisations", Map.of("page", page));
    }

    @SignedIn
    @PostMapping("/me/organisation")
    ModelAndView work(Viewer viewer, @RequestParam UUID organisation) {
        var chosen = new OrganisationId(organisation);
        if (myRoles.everywhere(viewer).stream().noneMatch(place -> place.id().equals(chosen))) {
            throw new NotFound();
        }
        Viewers.session().ifPresent(session -> sessions.work(session, chosen));
        return new ModelAndView("redirect:/home");
    }

    @SignedIn
    @PostMapping("/me/name")
    ModelAndView rename(Viewer viewer, @Valid @ModelAttribute NameForm form, BindingResult result) {
        if (result.hasErrors()) {
            return page(viewer, form.name(), "", Errors.of(result), HttpStatus.BAD_REQUEST);
        }
        myAccount.rename(viewer, form.name());
        return new ModelAndView("redirect:/me?done=name");
    }

    @SignedIn
    @PostMapping("/me/password")
    ModelAndView changePassword(Viewer viewer, @Valid @ModelAttribute PasswordForm form, BindingResult result) {
        var session = Viewers.session().map(Session::id).orElse(null);
        var errors = result.hasErrors() ? Errors.of(result) : myAccount.changePassword(viewer, form, session);
        return errors.any()
                ? page(viewer, viewer.name(), "", errors, HttpStatus.BAD_REQUEST)
                : new ModelAndView("redirect:/me?done=password");
    }

    @SignedIn
    @PostMapping("/me/keys")
    ModelAndView useKeys(@RequestParam(defaultValue = "false") boolean keys) {
        myAccount.useKeys(keys);
        return new ModelAndView("redirect:/me?done=keys");
    }

    private ModelAndView page(Viewer viewer, String name, String done, Errors errors, HttpStatus status) {
        var page = new MePage(
                myAccount.email(viewer),
                name,
                myAccount.keys(viewer),
                viewer.organisation(),
                myRoles.everywhere(viewer),
                done);
        return new ModelAndView("people/myself/me", Map.of("page", page, "errors", errors), status);
    }
}

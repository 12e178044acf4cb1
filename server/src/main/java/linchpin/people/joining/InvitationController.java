package linchpin.people.joining;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import linchpin.organisation.Organisation;
import linchpin.organisation.Organisations;
import linchpin.people.Sessions;
import linchpin.people.joining.AcceptInvitation.Known;
import linchpin.people.joining.OpenInvitations.InvitationPage;
import linchpin.people.signin.NewPassword;
import linchpin.platform.NotFound;
import linchpin.platform.Tenancy;
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

/** The link of an invitation: who invites to what, and accepting it. */
@Controller
class InvitationController {

    private final OpenInvitations invitations;
    private final AcceptInvitation acceptInvitation;
    private final Organisations organisations;
    private final Sessions sessions;

    InvitationController(
            OpenInvitations invitations,
            AcceptInvitation acceptInvitation,
            Organisations organisations,
            Sessions sessions) {
        this.invitations = invitations;
        this.acceptInvitation = acceptInvitation;
        this.organisations = organisations;
        this.sessions = sessions;
    }

    @OpenToAll
    @GetMapping("/invitation/{org}/{token}")
    ModelAndView show(@PathVariable String org, @PathVariable String token) {
        var organisation = organisation(org);
        return page(organisation, token, shown(organisation, token), Errors.none());
    }

    @OpenToAll
    @PostMapping("/invitation/{org}/{token}")
    ModelAndView accept(
            @PathVariable String org,
            @PathVariable String token,
            @Valid @ModelAttribute AcceptForm form,
            BindingResult result) {
        var organisation = organisation(org);
        var shown = shown(organisation, token);
        var invitation = shown.invitation();
        var errors = NewPassword.objection(form.password(), List.of(invitation.name(), invitation.email()))
                .filter(_ -> !result.hasErrors())
                .map(objection -> Errors.none().with("password", objection))
                .orElseGet(() -> Errors.of(result));
        if (errors.any()) {
            return page(organisation, token, shown, errors);
        }
        Tenancy.in(organisation.id().id(), () -> acceptInvitation.accept(token, invitation.email(), form.password()));
        return accepted(organisation);
    }

    /** One press of whoever is signed in already. */
    @OpenToAll
    @PostMapping("/invitation/{org}/{token}/as-me")
    ModelAndView acceptAsMe(@PathVariable String org, @PathVariable String token) {
        var organisation = organisation(org);
        var known = known(shown(organisation, token)).orElseThrow(NotFound::new);
        Tenancy.in(organisation.id().id(), () -> acceptInvitation.accept(token, known));
        return accepted(organisation);
    }

    private static ModelAndView accepted(Organisation organisation) {
        return new ModelAndView("redirect:/invitation/" + organisation.code() + "/accepted");
    }

    /** The same for everybody, and nothing that a link in the wrong hands could tell. */
    @OpenToAll
    @GetMapping("/invitation/{org}/accepted")
    ModelAndView thanks(@PathVariable String org) {
        return new ModelAndView(
                "people/joining/accepted",
                Map.of("organisation", organisation(org).name()));
    }

    private Organisation organisation(String code) {
        return organisations.withCode(code).orElseThrow(NotFound::new);
    }

    private InvitationPage shown(Organisation organisation, String token) {
        return Tenancy.in(organisation.id().id(), () -> invitations.shown(token))
                .orElseThrow(NotFound::new);
    }

    private Optional<Known> known(InvitationPage shown) {
        return sessions.present()
                .flatMap(account ->
                        acceptInvitation.known(account, shown.invitation().email()));
    }

    private ModelAndView page(Organisation organisation, String token, InvitationPage shown, Errors errors) {
        var page = new ModelAndView("people/joining/invitation");
        page.addObject("organisation", organisation.name());
        page.addObject("leader", organisation.letterhead().leader());
        page.addObject("shown", shown);
        page.addObject("known", known(shown));
        page.addObject("asMe", "/invitation/" + organisation.code() + "/" + token + "/as-me");
        page.addObject("errors", errors);
        page.setStatus(errors.any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
        return page;
    }
}

package linchpin.people.joining;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Map;
import linchpin.organisation.Organisation;
import linchpin.organisation.Organisations;
import linchpin.people.Sessions;
import linchpin.people.joining.AcceptInvitation.Acceptance;
import linchpin.people.joining.OpenInvitations.Invitation;
import linchpin.people.joining.OpenInvitations.InvitationPage;
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
        return page(organisation, shown(organisation, token), Errors.none(), HttpStatus.OK);
    }

    @OpenToAll
    @PostMapping("/invitation/{org}/{token}")
    ModelAndView accept(
            @PathVariable String org,
            @PathVariable String token,
            @Valid @ModelAttribute AcceptForm form,
            BindingResult result,
            HttpServletRequest request,
            HttpServletResponse response) {
        var organisation = organisation(org);
        var shown = shown(organisation, token);
        if (result.hasErrors()) {
            return page(organisation, shown, Errors.of(result), HttpStatus.BAD_REQUEST);
        }
        var acceptance = accepted(organisation, token, shown.invitation(), form.password());
        if (acceptance.account() == null) {
            var errors = Errors.none().with("password", String.valueOf(acceptance.objection()));
            return page(organisation, shown, errors, HttpStatus.BAD_REQUEST);
        }
        sessions.begin(acceptance.account(), organisation.id(), request, response);
        return new ModelAndView("redirect:/home");
    }

    /** The roles are given by whoever invited. */
    private Acceptance accepted(Organisation organisation, String token, Invitation invitation, String password) {
        try (var _ = Tenancy.enter(Tenancy.Scope.of(organisation.id().id(), invitation.invitedBy()))) {
            return acceptInvitation.accept(token, invitation, password);
        }
    }

    private Organisation organisation(String code) {
        return organisations.withCode(code).orElseThrow(NotFound::new);
    }

    private InvitationPage shown(Organisation organisation, String token) {
        return Tenancy.in(organisation.id().id(), () -> invitations.shown(token))
                .orElseThrow(NotFound::new);
    }

    private static ModelAndView page(
            Organisation organisation, InvitationPage shown, Errors errors, HttpStatus status) {
        return new ModelAndView(
                "people/joining/invitation",
                Map.of("organisation", organisation.name(), "shown", shown, "errors", errors),
                status);
    }
}

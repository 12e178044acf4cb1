package linchpin.people.arranging;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.UUID;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.people.invited.InvitationByMail;
import linchpin.ui.Errors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Inviting somebody by a link that is mailed to them, or that the inviter hands over themselves. */
@Controller
class InvitingController {

    private final Invitations invitations;
    private final GiveRoles giveRoles;
    private final HandedLinks links;
    private final InvitationByMail byMail;

    InvitingController(Invitations invitations, GiveRoles giveRoles, HandedLinks links, InvitationByMail byMail) {
        this.invitations = invitations;
        this.giveRoles = giveRoles;
        this.links = links;
        this.byMail = byMail;
    }

    @Needs(Permission.ARRANGE_PEOPLE)
    @GetMapping("/people/invite")
    ModelAndView ask(Viewer viewer) {
        return page(new InvitationForm(null, null, null, null, null), Errors.none(), viewer, HttpStatus.OK);
    }

    /** The form with what another page knows of them, which so stands in no address. */
    @Needs(Permission.ARRANGE_PEOPLE)
    @PostMapping("/people/invite/begin")
    ModelAndView begin(Viewer viewer, @ModelAttribute InvitationForm form) {
        return page(form, Errors.none(), viewer, HttpStatus.OK);
    }

    /** Shows the link in this one answer and nowhere else: a redirect would have to keep it somewhere. */
    @Needs(Permission.ARRANGE_PEOPLE)
    @PostMapping("/people/invite")
    ModelAndView invite(
            Viewer viewer,
            @Valid @ModelAttribute InvitationForm form,
            BindingResult result,
            HttpServletRequest request) {
        var errors = objections(form, result, viewer);
        if (errors.any()) {
            return page(form, errors, viewer, HttpStatus.BAD_REQUEST);
        }
        var token = invitations.invite(form, giveRoles.part(form.given()).orElse(null), viewer);
        var link = links.link("invitation", viewer, token, request);
        return new ModelAndView("people/arranging/invited", Map.of("name", form.name(), "link", link, "anew", false));
    }

    private Errors objections(InvitationForm form, BindingResult result, Viewer viewer) {
        var errors = giveRoles.objections(form.given(), viewer, Errors.of(result));
        return errors.any() || invitations.openTo(form.email(), viewer.reach()).isEmpty()
                ? errors
                : errors.with("email", "This address has an open invitation. Make a new link for it, or withdraw it");
    }

    /** Nobody sees the link but whoever opens the mail. */
    @Needs(Permission.ARRANGE_PEOPLE)
    @PostMapping("/people/invite/mail")
    ModelAndView mail(Viewer viewer, @Valid @ModelAttribute InvitationForm form, BindingResult result) {
        var errors = objections(form, result, viewer);
        if (errors.any()) {
            return page(form, errors, viewer, HttpStatus.BAD_REQUEST);
        }
        byMail.later(invitations.invite(form, giveRoles.part(form.given()).orElse(null), viewer));
        return new ModelAndView("redirect:/people#invitations");
    }

    /** For one that did not arrive, or was lost. */
    @Needs(Permission.ARRANGE_PEOPLE)
    @PostMapping("/people/invitations/{id}/mail")
    ModelAndView mailAgain(Viewer viewer, @PathVariable UUID id) {
        byMail.later(invitations.renew(invitations.open(id, viewer.reach()), viewer));
        return new ModelAndView("redirect:/people#invitations");
    }

    /** For whoever lost the link, or handed it to the wrong person. */
    @Needs(Permission.ARRANGE_PEOPLE)
    @PostMapping("/people/invitations/{id}/link")
    ModelAndView renew(Viewer viewer, @PathVariable UUID id, HttpServletRequest request) {
        var invitation = invitations.open(id, viewer.reach());
        var link = links.link("invitation", viewer, invitations.renew(invitation, viewer), request);
        return new ModelAndView(
                "people/arranging/invited", Map.of("name", invitation.name(), "link", link, "anew", true));
    }

    @Needs(Permission.ARRANGE_PEOPLE)
    @PostMapping("/people/invitations/{id}/revoke")
    ModelAndView revoke(Viewer viewer, @PathVariable UUID id) {
        invitations.revoke(id, viewer.reach());
        return new ModelAndView("redirect:/people");
    }

    private ModelAndView page(InvitationForm form, Errors errors, Viewer viewer, HttpStatus status) {
        var open = invitations.openTo(form.email(), viewer.reach());
        return new ModelAndView(
                "people/arranging/invite",
                Map.of(
                        "form",
                        form,
                        "errors",
                        errors,
                        "places",
                        giveRoles.parts(viewer),
                        "open",
                        open,
                        "mails",
                        byMail.ready()),
                status);
    }
}

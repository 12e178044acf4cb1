package linchpin.people.arranging;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import linchpin.organisation.Organisations;
import linchpin.organisation.Places;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.platform.Settings;
import linchpin.ui.Errors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Inviting somebody by a link that the inviter hands over themselves. */
@Controller
class InvitingController {

    private final Invitations invitations;
    private final RolesHeld rolesHeld;
    private final Organisations organisations;
    private final Places places;
    private final Settings settings;
    private final Clock clock;

    InvitingController(
            Invitations invitations,
            RolesHeld rolesHeld,
            Organisations organisations,
            Places places,
            Settings settings,
            Clock clock) {
        this.invitations = invitations;
        this.rolesHeld = rolesHeld;
        this.organisations = organisations;
        this.places = places;
        this.settings = settings;
        this.clock = clock;
    }

    @Needs(Permission.ARRANGE_PEOPLE)
    @GetMapping("/people/invite")
    ModelAndView ask(Viewer viewer) {
        return page(new InvitationForm("", "", null, "", ""), Errors.none(), viewer, HttpStatus.OK);
    }

    /** Shows the link in this one answer and nowhere else: a redirect would have to keep it somewhere. */
    @Needs(Permission.ARRANGE_PEOPLE)
    @PostMapping("/people/invite")
    ModelAndView invite(
            Viewer viewer,
            @Valid @ModelAttribute InvitationForm form,
            BindingResult result,
            HttpServletRequest request) {
        var errors = Errors.of(result);
        for (var wrong : form.given()
                .errors(places, rolesHeld.reach(viewer), clock)
                .messages()
                .entrySet()) {
            errors = errors.with(wrong.getKey(), wrong.getValue());
        }
        if (errors.any()) {
            return page(form, errors, viewer, HttpStatus.BAD_REQUEST);
        }
        var code = organisations.with(viewer.organisation()).orElseThrow().code();
        var link = address(request) + "/invitation/" + code + "/" + invitations.invite(form, viewer);
        return new ModelAndView("people/arranging/invited", Map.of("name", form.name(), "link", link));
    }

    @Needs(Permission.ARRANGE_PEOPLE)
    @PostMapping("/people/invitations/{id}/revoke")
    ModelAndView revoke(@PathVariable UUID id) {
        invitations.revoke(id);
        return new ModelAndView("redirect:/people");
    }

    private String address(HttpServletRequest request) {
        var asked = request.getRequestURL();
        return settings.address() == null
                ? asked.substring(0, asked.length() - request.getRequestURI().length())
                : settings.address().replaceAll("/+$", "");
    }

    private ModelAndView page(InvitationForm form, Errors errors, Viewer viewer, HttpStatus status) {
        return new ModelAndView(
                "people/arranging/invite",
                Map.of(
                        "form",
                        form,
                        "errors",
                        errors,
                        "places",
                        RoleForm.placeChoices(places, rolesHeld.reach(viewer), viewer.organisationName())),
                status);
    }
}

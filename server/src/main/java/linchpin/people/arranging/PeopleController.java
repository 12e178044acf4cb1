package linchpin.people.arranging;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import linchpin.people.AccountId;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.people.arranging.RolesHeld.RoleHeld;
import linchpin.platform.NotFound;
import linchpin.ui.Errors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Who holds which role: seen, given and ended. */
@Controller
class PeopleController {

    private final RolesHeld rolesHeld;
    private final Invitations invitations;
    private final GiveRoles giveRoles;

    PeopleController(RolesHeld rolesHeld, Invitations invitations, GiveRoles giveRoles) {
        this.rolesHeld = rolesHeld;
        this.invitations = invitations;
        this.giveRoles = giveRoles;
    }

    @Needs(Permission.ARRANGE_PEOPLE)
    @GetMapping("/people")
    ModelAndView all(Viewer viewer) {
        var whole = viewer.reach().whole();
        var page = PeoplePage.of(
                rolesHeld.now().stream()
                        .filter(held -> viewer.reach().covers(held.place()))
                        .toList(),
                whole ? rolesHeld.empty() : List.of(),
                invitations.pending(viewer.reach()));
        return new ModelAndView("people/arranging/people", Map.of("page", page));
    }

    @Needs(Permission.ARRANGE_PEOPLE)
    @GetMapping("/people/{id}")
    ModelAndView person(Viewer viewer, @PathVariable UUID id) {
        return page(id, RoleForm.empty(), Errors.none(), viewer, HttpStatus.OK);
    }

    @Needs(Permission.ARRANGE_PEOPLE)
    @PostMapping("/people/{id}/roles")
    ModelAndView give(
            Viewer viewer, @PathVariable UUID id, @Valid @ModelAttribute RoleForm form, BindingResult result) {
        history(viewer, id);
        var errors = giveRoles.objections(form, viewer, Errors.of(result));
        if (errors.any()) {
            return page(id, form, errors, viewer, HttpStatus.BAD_REQUEST);
        }
        giveRoles.give(new AccountId(id), form);
        return new ModelAndView("redirect:/people/" + id);
    }

    @Needs(Permission.ARRANGE_PEOPLE)
    @GetMapping("/people/roles/{id}/end")
    ModelAndView askEnd(Viewer viewer, @PathVariable UUID id) {
        return ending(List.of(within(viewer, id)), "/people/roles/" + id + "/end");
    }

    @Needs(Permission.ARRANGE_PEOPLE)
    @PostMapping("/people/roles/{id}/end")
    ModelAndView end(Viewer viewer, @PathVariable UUID id) {
        rolesHeld.end(List.of(within(viewer, id).id()), viewer);
        return new ModelAndView("redirect:/people");
    }

    @Needs(Permission.ARRANGE_PEOPLE)
    @GetMapping("/people/{id}/stop")
    ModelAndView askStop(Viewer viewer, @PathVariable UUID id) {
        return ending(heldNow(viewer, id), "/people/" + id + "/stop");
    }

    @Needs(Permission.ARRANGE_PEOPLE)
    @PostMapping("/people/{id}/stop")
    ModelAndView stop(Viewer viewer, @PathVariable UUID id) {
        rolesHeld.end(heldNow(viewer, id).stream().map(RoleHeld::id).toList(), viewer);
        return new ModelAndView("redirect:/people");
    }

    private RoleHeld within(Viewer viewer, UUID id) {
        return rolesHeld
                .with(id)
                .filter(held -> viewer.reach().covers(held.place()))
                .orElseThrow(NotFound::new);
    }

    private List<RoleHeld> heldNow(Viewer viewer, UUID account) {
        var held = history(viewer, account).stream().filter(one -> !one.over()).toList();
        if (held.isEmpty()) {
            throw new NotFound();
        }
        return held;
    }

    /** As far as this person arranges: nobody learns who somebody is elsewhere. */
    private List<RoleHeld> history(Viewer viewer, UUID account) {
        var held = rolesHeld.all().stream()
                .filter(one ->
                        one.account().id().equals(account) && viewer.reach().covers(one.place()))
                .toList();
        if (held.isEmpty()) {
            throw new NotFound();
        }
        return held;
    }

    private static ModelAndView ending(List<RoleHeld> roles, String action) {
        return new ModelAndView("people/arranging/end", Map.of("roles", roles, "action", action));
    }

    private ModelAndView page(UUID id, RoleForm form, Errors errors, Viewer viewer, HttpStatus status) {
        return new ModelAndView(
                "people/arranging/person",
                Map.of("roles", history(viewer, id), "form", form, "errors", errors, "places", giveRoles.parts(viewer)),
                status);
    }
}

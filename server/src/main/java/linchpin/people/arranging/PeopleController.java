package linchpin.people.arranging;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import linchpin.people.AccountId;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Role;
import linchpin.people.RolesKnown;
import linchpin.people.Viewer;
import linchpin.people.arranging.RolesHeld.RoleHeld;
import linchpin.people.invited.InvitationByMail;
import linchpin.platform.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Who holds which role, and ending them. */
@Controller
class PeopleController {

    private final RolesHeld rolesHeld;
    private final Invitations invitations;
    private final SecondPerson secondPerson;
    private final RolesKnown known;
    private final InvitationByMail byMail;

    PeopleController(
            RolesHeld rolesHeld,
            Invitations invitations,
            SecondPerson secondPerson,
            RolesKnown known,
            InvitationByMail byMail) {
        this.known = known;
        this.byMail = byMail;
        this.rolesHeld = rolesHeld;
        this.invitations = invitations;
        this.secondPerson = secondPerson;
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
                secondPerson.waiting(viewer),
                invitations.pending(viewer.reach()),
                byMail.ready());
        return new ModelAndView("people/arranging/people", Map.of("page", page));
    }

    @Needs(Permission.ARRANGE_PEOPLE)
    @GetMapping("/people/roles/{id}/end")
    ModelAndView askEnd(Viewer viewer, @PathVariable UUID id) {
        return ending(List.of(within(viewer, id)), "/people/roles/" + id + "/end", viewer);
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
        return ending(heldNow(viewer, id), "/people/" + id + "/stop", viewer);
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
        var held = rolesHeld.of(new AccountId(account), viewer.reach()).stream()
                .filter(one -> !one.over())
                .toList();
        if (held.isEmpty()) {
            throw new NotFound();
        }
        return held;
    }

    /** Before it ends, they read what nobody else could do then. */
    private ModelAndView ending(List<RoleHeld> roles, String action, Viewer viewer) {
        var person = roles.getFirst().account();
        var ending = roles.stream().map(RoleHeld::role).collect(Collectors.toSet());
        var alone = known.alone().getOrDefault(person, EnumSet.noneOf(Role.class)).stream()
                .filter(ending::contains)
                .toList();
        return new ModelAndView(
                "people/arranging/end",
                Map.of("roles", roles, "action", action, "alone", alone, "own", person.equals(viewer.account())));
    }
}

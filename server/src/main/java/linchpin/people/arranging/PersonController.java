package linchpin.people.arranging;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.UUID;
import linchpin.people.AccountId;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.people.forgotten.ResetLinks;
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

/** One person: what they hold, giving them a role, and letting them choose a new password. */
@Controller
class PersonController {

    private final ReadPerson reading;
    private final SecondPerson secondPerson;
    private final ResetLinks resetLinks;
    private final HandedLinks links;

    PersonController(ReadPerson reading, SecondPerson secondPerson, ResetLinks resetLinks, HandedLinks links) {
        this.reading = reading;
        this.secondPerson = secondPerson;
        this.resetLinks = resetLinks;
        this.links = links;
    }

    @Needs(Permission.ARRANGE_PEOPLE)
    @GetMapping("/people/{id}")
    ModelAndView person(Viewer viewer, @PathVariable UUID id) {
        return page(id, RoleForm.empty(), Errors.none(), viewer);
    }

    /** A role for oneself waits for a second person, where there is one; it then stands among what waits. */
    @Needs(Permission.ARRANGE_PEOPLE)
    @PostMapping("/people/{id}/roles")
    ModelAndView give(
            Viewer viewer, @PathVariable UUID id, @Valid @ModelAttribute RoleForm form, BindingResult result) {
        var account = new AccountId(id);
        var page = page(id, form, reading.objections(form, viewer, Errors.of(result)), viewer);
        if (page.getStatus() != HttpStatus.OK) {
            return page;
        }
        var given = secondPerson.give(viewer, account, form);
        return new ModelAndView(given ? "redirect:/people/" + id : "redirect:/people#waiting");
    }

    /** Shows the link in this one answer and nowhere else, as that of an invitation. */
    @Needs(Permission.ARRANGE_PEOPLE)
    @PostMapping("/people/{id}/new-password")
    ModelAndView resetPassword(Viewer viewer, @PathVariable UUID id, HttpServletRequest request) {
        var account = new AccountId(id);
        if (!reading.mayReset(account, viewer)) {
            throw new NotFound();
        }
        var link = links.link("new-password", viewer, resetLinks.made(account), request);
        var name = reading.page(account, RoleForm.empty(), viewer).person().name();
        return new ModelAndView("people/arranging/reset", Map.of("name", name, "link", link, "back", "/people/" + id));
    }

    private ModelAndView page(UUID id, RoleForm form, Errors errors, Viewer viewer) {
        return new ModelAndView(
                "people/arranging/person",
                Map.of("page", reading.page(new AccountId(id), form, viewer), "errors", errors),
                errors.any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }
}

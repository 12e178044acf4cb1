package linchpin.people.arranging;

import java.util.UUID;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Saying yes or no to who accepted an invitation, and to who asks a role for themselves. */
@Controller
class ConfirmController {

    private final SecondPerson secondPerson;

    ConfirmController(SecondPerson secondPerson) {
        this.secondPerson = secondPerson;
    }

    @Needs(Permission.ARRANGE_PEOPLE)
    @PostMapping("/people/invitations/{id}/confirm")
    ModelAndView confirm(Viewer viewer, @PathVariable UUID id) {
        secondPerson.confirm(id, viewer);
        return new ModelAndView("redirect:/people");
    }

    @Needs(Permission.ARRANGE_PEOPLE)
    @PostMapping("/people/invitations/{id}/refuse")
    ModelAndView refuse(Viewer viewer, @PathVariable UUID id) {
        secondPerson.refuse(id, viewer);
        return new ModelAndView("redirect:/people");
    }
}

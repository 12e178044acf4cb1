package linchpin.meaning.sharing;

import java.util.Map;
import java.util.Set;
import linchpin.organisation.Organisation;
import linchpin.organisation.Organisations;
import linchpin.people.Accounts;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.ui.Days;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Tells everybody of the organisation whether it shares what it heard, and lets those who moderate decide. */
@Controller
class SharingController {

    private final Sharing sharing;
    private final SharedCopies copies;
    private final Organisations organisations;
    private final Accounts accounts;

    SharingController(Sharing sharing, SharedCopies copies, Organisations organisations, Accounts accounts) {
        this.sharing = sharing;
        this.copies = copies;
        this.organisations = organisations;
        this.accounts = accounts;
    }

    @Needs(Permission.READ_LOG)
    @GetMapping("/sharing")
    ModelAndView show(Viewer viewer) {
        return new ModelAndView("meaning/sharing/sharing", Map.of("page", page(viewer)));
    }

    @Needs(value = Permission.MODERATE, forAll = true)
    @PostMapping("/sharing")
    ModelAndView begin(Viewer viewer) {
        sharing.begin(viewer.account());
        return new ModelAndView("redirect:/sharing");
    }

    @Needs(value = Permission.MODERATE, forAll = true)
    @PostMapping("/sharing/end")
    ModelAndView end(Viewer viewer) {
        sharing.end(viewer.account());
        return new ModelAndView("redirect:/sharing");
    }

    private SharingPage page(Viewer viewer) {
        return new SharingPage(
                viewer.organisationName(),
                organisations.economyOf(viewer.organisation()).orElse(""),
                organisations.neighbours(viewer.organisation()).stream()
                        .map(Organisation::name)
                        .toList(),
                sharing.standing().map(this::since).orElse(""),
                shared(copies.count()),
                viewer.mayForAll(Permission.MODERATE));
    }

    private String since(Sharing.Decision decision) {
        var by = accounts.names(Set.of(decision.begunBy())).getOrDefault(decision.begunBy(), "somebody who left");
        return "Since %s, decided by %s".formatted(Days.full(decision.begunOn()), by);
    }

    private static String shared(long count) {
        return count == 1 ? "1 comment is shared now." : "%,d comments are shared now.".formatted(count);
    }
}

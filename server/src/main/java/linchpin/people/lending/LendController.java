package linchpin.people.lending;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import linchpin.people.AccountId;
import linchpin.people.Accounts;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Role;
import linchpin.people.SignedIn;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import linchpin.ui.Choice;
import linchpin.ui.Days;
import linchpin.ui.Errors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Asking somebody to hold a role while its holder is away, and answering. */
@Controller
class LendController {

    private final LendRole lending;
    private final RolesAsked asked;
    private final Accounts accounts;

    LendController(LendRole lending, RolesAsked asked, Accounts accounts) {
        this.lending = lending;
        this.asked = asked;
        this.accounts = accounts;
    }

    /** What the page prints on which somebody is asked. */
    record LendPage(LendRole.Lent lent, LendForm form) {

        List<Choice> others() {
            var others = new ArrayList<>(List.of(new Choice("", "Choose a person")));
            lent.others().forEach(one -> others.add(new Choice(one.id().id().toString(), one.name())));
            return others;
        }
    }

    /** What the page prints on which they answer. */
    record AnswerPage(Asked asked, String by, String part) {

        String until() {
            return Days.full(asked.until());
        }
    }

    @Needs(Permission.ARRANGE_PEOPLE)
    @GetMapping("/people/{id}/lend/{role}")
    ModelAndView form(Viewer viewer, @PathVariable UUID id, @PathVariable String role) {
        return page(new LendPage(lent(viewer, id, role), LendForm.EMPTY), Errors.none());
    }

    @Needs(Permission.ARRANGE_PEOPLE)
    @PostMapping("/people/{id}/lend/{role}")
    ModelAndView ask(Viewer viewer, @PathVariable UUID id, @PathVariable String role, @ModelAttribute LendForm form) {
        var lent = lent(viewer, id, role);
        var errors = form.on(asked.today(), lent.others());
        if (errors.any()) {
            return page(new LendPage(lent, form), errors);
        }
        var other = new AccountId(UUID.fromString(form.person()));
        lending.ask(viewer, lent, other, Objects.requireNonNull(form.lastDay()));
        return new ModelAndView("redirect:/home");
    }

    @SignedIn
    @GetMapping("/roles-asked/{id}")
    ModelAndView asked(Viewer viewer, @PathVariable UUID id) {
        var one = lending.waiting(viewer, id);
        var by = accounts.names(Set.of(one.askedBy())).getOrDefault(one.askedBy(), "Somebody");
        return new ModelAndView(
                "people/lending/asked", Map.of("page", new AnswerPage(one, by, lending.part(one.place()))));
    }

    @SignedIn
    @PostMapping("/roles-asked/{id}/yes")
    String yes(Viewer viewer, @PathVariable UUID id) {
        lending.answer(viewer, id, true);
        return "redirect:/home";
    }

    @SignedIn
    @PostMapping("/roles-asked/{id}/no")
    String no(Viewer viewer, @PathVariable UUID id) {
        lending.answer(viewer, id, false);
        return "redirect:/home";
    }

    private LendRole.Lent lent(Viewer viewer, UUID holder, String role) {
        var known = Arrays.stream(Role.values())
                .filter(one -> one.name().equals(role))
                .findFirst()
                .orElseThrow(NotFound::new);
        return lending.lent(viewer, new AccountId(holder), known);
    }

    private static ModelAndView page(LendPage page, Errors errors) {
        return new ModelAndView(
                "people/lending/lend",
                Map.of("page", page, "errors", errors),
                errors.any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }
}

package linchpin.actions.promising;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import linchpin.actions.Action;
import linchpin.actions.PromiseAction;
import linchpin.matters.Matter;
import linchpin.matters.MatterId;
import linchpin.matters.Matters;
import linchpin.people.AccountId;
import linchpin.people.Accounts;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.ui.Choice;
import linchpin.ui.Days;
import linchpin.ui.Errors;
import linchpin.ui.plain.HowPlain;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Promising an action in a matter. */
@Controller
class PromiseController {

    private final PromiseAction promising;
    private final Matters matters;
    private final Accounts accounts;
    private final Clock clock;

    PromiseController(PromiseAction promising, Matters matters, Accounts accounts, Clock clock) {
        this.promising = promising;
        this.matters = matters;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** What the page prints. */
    record PromisePage(Matter matter, PromiseForm form, List<Choice> owners, String lastSmallDay, Errors errors) {

        /** @return how plain it is what somebody typed; null for nothing */
        @Nullable
        HowPlain plain() {
            return form.what().isEmpty() ? null : HowPlain.of(form.what());
        }
    }

    @Needs(Permission.PROMISE_ACTION)
    @GetMapping("/matters/{id}/promise")
    ModelAndView ask(@PathVariable UUID id, Viewer viewer) {
        return page(matters.readable(new MatterId(id), viewer), PromiseForm.EMPTY, Errors.none());
    }

    @Needs(Permission.PROMISE_ACTION)
    @PostMapping("/matters/{id}/promise")
    ModelAndView promise(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String act,
            @Valid @ModelAttribute PromiseForm form,
            BindingResult result,
            Viewer viewer) {
        var matter = matters.readable(new MatterId(id), viewer);
        if (act.equals("look")) {
            return page(matter, form, Errors.none());
        }
        var errors = form.dated(LocalDate.now(clock), Errors.of(result));
        var owner = owner(form.owner());
        if (owner.isEmpty()) {
            errors = errors.with("owner", "Choose who does it");
        }
        if (errors.any()) {
            return page(matter, form, errors);
        }
        promising.promise(viewer, matter.id(), form.by(owner.orElseThrow()));
        return new ModelAndView("redirect:" + matter.path());
    }

    private Optional<AccountId> owner(String chosen) {
        return accounts.whoMay(Permission.OWN_ACTION).stream()
                .map(Accounts.Named::id)
                .filter(id -> id.id().toString().equals(chosen))
                .findFirst();
    }

    private ModelAndView page(Matter matter, PromiseForm form, Errors errors) {
        var owners = new ArrayList<Choice>();
        owners.add(new Choice("", "Choose a person"));
        accounts.whoMay(Permission.OWN_ACTION)
                .forEach(person -> owners.add(new Choice(person.id().id().toString(), person.name())));
        return new ModelAndView(
                "actions/promising/promise",
                Map.of(
                        "page",
                        new PromisePage(
                                matter, form, owners, Days.full(Action.lastSmallDay(LocalDate.now(clock))), errors)),
                errors.any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }
}

package linchpin.decisions.follow;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import linchpin.decisions.Decision;
import linchpin.decisions.DecisionId;
import linchpin.people.Accounts;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import linchpin.ui.Choice;
import linchpin.ui.Errors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Saying what follows from a decision. */
@Controller
class FollowController {

    private static final int DAYS_TO_REVIEW = 90;

    private final MaySay may;
    private final SayAfter saying;
    private final Accounts accounts;
    private final Clock clock;

    FollowController(MaySay may, SayAfter saying, Accounts accounts, Clock clock) {
        this.may = may;
        this.saying = saying;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** @param people who can answer for it, and first whoever says it */
    record FollowPage(Decision decision, List<Choice> people) {}

    @Needs(Permission.SET_UP_DECISION)
    @GetMapping("/decisions/{id}/follows")
    ModelAndView ask(@PathVariable UUID id, Viewer viewer) {
        var usual = LocalDate.now(clock).plusDays(DAYS_TO_REVIEW).toString();
        return page(id, new FollowForm("", "", usual, ""), Errors.none(), viewer);
    }

    @Needs(Permission.SET_UP_DECISION)
    @PostMapping("/decisions/{id}/follows")
    ModelAndView say(@PathVariable UUID id, @ModelAttribute FollowForm form, Viewer viewer) {
        var errors = form.errors(LocalDate.now(clock));
        if (people(viewer).stream().noneMatch(one -> one.value().equals(form.answers()))) {
            errors =
                    errors.with("answers", "Choose who answers for it: whoever was chosen no longer holds a role here");
        }
        if (errors.any()) {
            return page(id, form, errors, viewer);
        }
        saying.follows(viewer, new DecisionId(id), form);
        return new ModelAndView("redirect:/decisions/" + id);
    }

    private ModelAndView page(UUID id, FollowForm form, Errors errors, Viewer viewer) {
        var decision = may.closed(new DecisionId(id), viewer);
        if (!may.follows(decision, viewer)) {
            throw new NotFound();
        }
        return new ModelAndView(
                "decisions/follow/follows",
                Map.of("page", new FollowPage(decision, people(viewer)), "form", form, "errors", errors),
                errors.any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }

    private List<Choice> people(Viewer viewer) {
        var people = new ArrayList<>(List.of(new Choice("", "Me")));
        accounts.whoMay(Permission.DECIDE).stream()
                .filter(person -> !person.id().equals(viewer.account()))
                .forEach(person -> people.add(new Choice(person.id().id().toString(), person.name())));
        return people;
    }
}

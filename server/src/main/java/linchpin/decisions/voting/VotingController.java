package linchpin.decisions.voting;

import java.util.Map;
import java.util.UUID;
import linchpin.decisions.DecisionId;
import linchpin.decisions.How;
import linchpin.decisions.ballots.Filled;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import linchpin.ui.Errors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Voting: first what it means and which interests somebody has, then the ballot. */
@Controller
class VotingController {

    private final HowIStand standing;
    private final SayInterests saying;
    private final CastVote casting;
    private final VotingPages pages;

    VotingController(HowIStand standing, SayInterests saying, CastVote casting, VotingPages pages) {
        this.standing = standing;
        this.saying = saying;
        this.casting = casting;
        this.pages = pages;
    }

    @Needs(Permission.DECIDE)
    @GetMapping("/decisions/{id}/ready")
    ModelAndView askReady(@PathVariable UUID id, Viewer viewer) {
        return ready(standing.of(new DecisionId(id), viewer), ReadyForm.EMPTY, Errors.none());
    }

    @Needs(Permission.DECIDE)
    @PostMapping("/decisions/{id}/ready")
    ModelAndView ready(@PathVariable UUID id, @ModelAttribute ReadyForm form, BindingResult result, Viewer viewer) {
        var mine = standing.of(new DecisionId(id), viewer);
        var errors = form.errors(pages.filled(mine, Map.of()).rules().options().size(), Errors.of(result));
        if (errors.any()) {
            return ready(mine, form, errors);
        }
        saying.say(viewer, mine.decision().id(), form.whole(), form.some(), form.what());
        return new ModelAndView("redirect:" + mine.decision().path() + (form.whole() || !mine.open() ? "" : "/vote"));
    }

    private ModelAndView ready(HowIStand.Mine mine, ReadyForm form, Errors errors) {
        return page("decisions/voting/ready", pages.ready(mine, form, errors), errors);
    }

    @Needs(Permission.DECIDE)
    @GetMapping("/decisions/{id}/vote")
    ModelAndView ask(@PathVariable UUID id, Viewer viewer) {
        var mine = standing.of(new DecisionId(id), viewer);
        if (!mine.ready()) {
            return new ModelAndView("redirect:" + mine.decision().path() + "/ready");
        }
        if (mine.decision().method() == How.MARKS) {
            return new ModelAndView("redirect:" + mine.decision().path() + "/marks");
        }
        if (!mine.open()
                || mine.apart()
                || (mine.decision().secret() && mine.voter().voted())) {
            return new ModelAndView("redirect:" + mine.decision().path());
        }
        return vote(mine, pages.filled(mine, pages.before(mine)), Errors.none());
    }

    @Needs(Permission.DECIDE)
    @PostMapping("/decisions/{id}/vote")
    ModelAndView cast(@PathVariable UUID id, @RequestParam Map<String, String> typed, Viewer viewer) {
        var mine = standing.of(new DecisionId(id), viewer);
        if (mine.decision().method() == How.MARKS) {
            throw new NotFound();
        }
        var filled = pages.filled(mine, typed);
        var vote = filled.vote();
        if (vote.errors().any()) {
            return vote(mine, filled, vote.errors());
        }
        var reason = filled.reason();
        casting.cast(viewer, mine.decision().id(), vote.says(), reason.isEmpty() ? null : reason);
        return new ModelAndView("redirect:" + mine.decision().path());
    }

    private ModelAndView vote(HowIStand.Mine mine, Filled filled, Errors errors) {
        return page("decisions/voting/vote", pages.vote(mine, filled, errors), errors);
    }

    private static ModelAndView page(String template, Object page, Errors errors) {
        return new ModelAndView(template, Map.of("page", page), errors.any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }
}

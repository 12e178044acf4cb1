package linchpin.proposals.ideas;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.proposals.ProposalId;
import linchpin.proposals.codesign.CodesignId;
import linchpin.proposals.codesign.HeldSession;
import linchpin.proposals.codesign.HeldSession.Where;
import linchpin.proposals.codesign.TakingBack;
import linchpin.proposals.codesign.WhyBack;
import linchpin.proposals.ideas.FollowIdea.ToTakeAway;
import linchpin.ui.Choice;
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

/** Adding ideas to a session and taking them away; and whoever gave one says that they have read what became of it. */
@Controller
class IdeaController {

    private final HeldSession holding;
    private final FollowIdea following;
    private final Whose whose;

    IdeaController(HeldSession holding, FollowIdea following, Whose whose) {
        this.holding = holding;
        this.following = following;
        this.whose = whose;
    }

    /** What the page prints where something is wrong. */
    record IdeaPage(String back, IdeaForm form, List<Choice> givers, Errors errors) {}

    @Needs(Permission.PROPOSE)
    @PostMapping("/proposals/{id}/sessions/{session}/ideas")
    ModelAndView add(
            @PathVariable UUID id,
            @PathVariable UUID session,
            @Valid @ModelAttribute IdeaForm form,
            BindingResult result,
            Viewer viewer) {
        var held = holding.readable(where(id, session), viewer);
        var giver = whose.chosen(form.giver(), held, viewer);
        var errors = Errors.of(result);
        if (giver.isEmpty()) {
            errors = errors.with("giver", "Choose whose idea it was");
        }
        if (errors.any()) {
            var page = new IdeaPage(held.session().path(), form, whose.choices(held, viewer), errors);
            return new ModelAndView("proposals/ideas/idea", Map.of("page", page), HttpStatus.BAD_REQUEST);
        }
        following.add(viewer, held.where(), form.words(), giver.orElseThrow());
        return new ModelAndView("redirect:" + held.session().path() + "?added=idea#add-idea");
    }

    @Needs(Permission.PROPOSE)
    @GetMapping("/proposals/{id}/sessions/{session}/ideas/{idea}/away")
    ModelAndView askAway(@PathVariable UUID id, @PathVariable UUID session, @PathVariable UUID idea, Viewer viewer) {
        var theirs = following.toTakeAway(viewer, where(id, session), new IdeaId(idea));
        return page(theirs, idea, WhyBack.EMPTY, Errors.none());
    }

    @Needs(Permission.PROPOSE)
    @PostMapping("/proposals/{id}/sessions/{session}/ideas/{idea}/away")
    ModelAndView away(
            @PathVariable UUID id,
            @PathVariable UUID session,
            @PathVariable UUID idea,
            @ModelAttribute WhyBack form,
            Viewer viewer) {
        var theirs = following.toTakeAway(viewer, where(id, session), new IdeaId(idea));
        var errors = form.errors(theirs.asks() && theirs.words() != null);
        if (errors.any()) {
            return page(theirs, idea, form, errors);
        }
        following.away(viewer, where(id, session), new IdeaId(idea), form.why());
        return new ModelAndView("redirect:" + theirs.held().session().path() + "#ideas");
    }

    private static ModelAndView page(ToTakeAway theirs, UUID idea, WhyBack form, Errors errors) {
        var session = theirs.held().session().path();
        return theirs.words() == null
                ? new ModelAndView("redirect:" + session + "#ideas")
                : new TakingBack(
                                "Take an idea back",
                                theirs.words(),
                                session + "/ideas/" + idea + "/away",
                                session + "#ideas",
                                theirs.asks(),
                                form,
                                errors)
                        .view();
    }

    @Needs(Permission.PROPOSE)
    @PostMapping("/proposals/{id}/sessions/{session}/ideas/{idea}/read")
    String read(
            @PathVariable UUID id,
            @PathVariable UUID session,
            @PathVariable UUID idea,
            @RequestParam(defaultValue = "0") int said,
            Viewer viewer) {
        following.read(viewer, where(id, session), new IdeaId(idea), said);
        return "redirect:/proposals/" + id + "/sessions/" + session + "#ideas";
    }

    private static Where where(UUID proposal, UUID session) {
        return new Where(new ProposalId(proposal), new CodesignId(session));
    }
}

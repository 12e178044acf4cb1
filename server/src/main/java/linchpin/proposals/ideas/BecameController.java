package linchpin.proposals.ideas;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.proposals.ProposalId;
import linchpin.proposals.codesign.CodesignId;
import linchpin.proposals.codesign.HeldSession.Held;
import linchpin.proposals.codesign.HeldSession.Where;
import linchpin.proposals.ideas.IdeaToAnswer.Asked;
import linchpin.proposals.ideas.IdeaWord.Became;
import linchpin.proposals.ideas.IdeasOfSession.Said;
import linchpin.ui.Choice;
import linchpin.ui.Errors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Saying what became of an idea. */
@Controller
class BecameController {

    private final IdeaToAnswer asking;
    private final FollowIdea following;
    private final Clock clock;

    BecameController(IdeaToAnswer asking, FollowIdea following, Clock clock) {
        this.asking = asking;
        this.following = following;
        this.clock = clock;
    }

    /**
     * What the page prints.
     *
     * @param said what was said of it so far, the latest first
     */
    record BecamePage(Held held, String idea, String path, List<Said> said, BecameForm form, Errors errors) {

        List<Choice> states() {
            return List.of(
                    new Choice(
                            Became.TAKEN_UP.stored(), "It is taken up", "Choose a version below, or tell how in words"),
                    new Choice(Became.NOT_TAKEN_UP.stored(), "It is not taken up", "Say why in words"),
                    new Choice(Became.PARKED.stored(), "It waits", "Say until which day, or until what"));
        }

        List<Choice> versions() {
            var latest = held.proposal().latest();
            return Stream.concat(
                            Stream.of(new Choice("", "In none")),
                            IntStream.rangeClosed(1, latest)
                                    .map(n -> latest + 1 - n)
                                    .mapToObj(n -> new Choice(String.valueOf(n), "Version " + n)))
                    .toList();
        }
    }

    @Needs(Permission.PROPOSE)
    @GetMapping("/proposals/{id}/sessions/{session}/ideas/{idea}/became")
    ModelAndView ask(@PathVariable UUID id, @PathVariable UUID session, @PathVariable UUID idea, Viewer viewer) {
        var asked = asking.asked(where(id, session), new IdeaId(idea), viewer);
        return page(asked, BecameForm.fresh(asked.said().size()), Errors.none());
    }

    @Needs(Permission.PROPOSE)
    @PostMapping("/proposals/{id}/sessions/{session}/ideas/{idea}/became")
    ModelAndView say(
            @PathVariable UUID id,
            @PathVariable UUID session,
            @PathVariable UUID idea,
            @Valid @ModelAttribute BecameForm form,
            BindingResult result,
            Viewer viewer) {
        var asked = asking.asked(where(id, session), new IdeaId(idea), viewer);
        var held = asked.held();
        var errors = form.checked(held.proposal().latest(), LocalDate.now(clock), Errors.of(result));
        if (errors.any()) {
            return page(asked, form, errors);
        }
        if (!following.say(viewer, held.where(), new IdeaId(idea), form.word(), form.seen())) {
            var now = asking.asked(held.where(), new IdeaId(idea), viewer);
            var meanwhile = "Somebody said something of it meanwhile. Read it, and say yours if it still holds";
            return page(now, form.seeing(now.said().size()), Errors.none().with("state", meanwhile));
        }
        return new ModelAndView("redirect:" + held.session().path() + "#idea-" + idea);
    }

    private static Where where(UUID proposal, UUID session) {
        return new Where(new ProposalId(proposal), new CodesignId(session));
    }

    private static ModelAndView page(Asked asked, BecameForm form, Errors errors) {
        var page = new BecamePage(asked.held(), asked.words(), asked.path(), asked.said(), form, errors);
        return new ModelAndView(
                "proposals/ideas/became", Map.of("page", page), errors.any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }
}

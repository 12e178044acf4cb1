package linchpin.influence.talks;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import linchpin.influence.CameOfInfluence;
import linchpin.influence.Links;
import linchpin.influence.OutcomeTyped;
import linchpin.influence.TalkId;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
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

/** Saying what came of a talk. */
@Controller
class CameOfTalkController {

    private final MayTalk may;
    private final LogTalk logging;
    private final CameOfInfluence outcomes;
    private final Links links;

    CameOfTalkController(MayTalk may, LogTalk logging, CameOfInfluence outcomes, Links links) {
        this.may = may;
        this.logging = logging;
        this.outcomes = outcomes;
        this.links = links;
    }

    record CamePage(Talk talk, OutcomeTyped form, List<Choice> links, Errors errors) {}

    @Needs(Permission.LOG_INFLUENCE)
    @GetMapping("/talks/{id}/came")
    ModelAndView ask(@PathVariable UUID id, Viewer viewer) {
        var talk = may.readable(new TalkId(id), viewer);
        if (!MayTalk.concludes(talk, viewer)) {
            throw new NotFound();
        }
        return page(talk, OutcomeTyped.fresh(), Errors.none(), viewer);
    }

    @Needs(Permission.LOG_INFLUENCE)
    @PostMapping("/talks/{id}/came")
    ModelAndView say(
            @PathVariable UUID id, @Valid @ModelAttribute OutcomeTyped form, BindingResult result, Viewer viewer) {
        var talk = may.readable(new TalkId(id), viewer);
        var errors = form.errors(Errors.of(result), outcomes.found(form, viewer));
        if (errors.any()) {
            return page(talk, form, errors, viewer);
        }
        logging.cameTo(talk.id(), form, viewer);
        return new ModelAndView("redirect:" + talk.path());
    }

    private ModelAndView page(Talk talk, OutcomeTyped form, Errors errors, Viewer viewer) {
        return new ModelAndView(
                "influence/talks/came",
                Map.of("page", new CamePage(talk, form, links.choices(viewer), errors)),
                errors.any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }
}

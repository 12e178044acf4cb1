package linchpin.influence.told;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import linchpin.influence.CameOfInfluence;
import linchpin.influence.Links;
import linchpin.influence.OutcomeTyped;
import linchpin.influence.ToldId;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import linchpin.ui.Choice;
import linchpin.ui.Errors;
import linchpin.ui.Typed;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Saying what a story moved, and taking one back. */
@Controller
class AfterToldController {

    private final ToldStories stories;
    private final LogTold logging;
    private final CameOfInfluence outcomes;
    private final Links links;

    AfterToldController(ToldStories stories, LogTold logging, CameOfInfluence outcomes, Links links) {
        this.stories = stories;
        this.logging = logging;
        this.outcomes = outcomes;
        this.links = links;
    }

    record MovedPage(Told told, OutcomeTyped form, List<Choice> links, Errors errors) {}

    /** Why a story told is taken back, as it was typed. */
    record BackForm(
            @NotBlank(message = "Enter why you take it back")
            @Size(max = 1000, message = "This must have 1,000 characters or fewer")
            String words) {

        BackForm {
            words = Typed.text(words);
        }
    }

    @Needs(Permission.LOG_INFLUENCE)
    @GetMapping("/told/{id}/moved")
    ModelAndView askMoved(@PathVariable UUID id, Viewer viewer) {
        return moved(standing(id), OutcomeTyped.fresh(), Errors.none(), viewer);
    }

    @Needs(Permission.LOG_INFLUENCE)
    @PostMapping("/told/{id}/moved")
    ModelAndView moved(
            @PathVariable UUID id, @Valid @ModelAttribute OutcomeTyped form, BindingResult result, Viewer viewer) {
        var told = standing(id);
        var errors = form.errors(Errors.of(result), outcomes.found(form, viewer));
        if (errors.any()) {
            return moved(told, form, errors, viewer);
        }
        logging.moved(told.id(), form, viewer);
        return new ModelAndView("redirect:" + told.path());
    }

    private ModelAndView moved(Told told, OutcomeTyped form, Errors errors, Viewer viewer) {
        return new ModelAndView(
                "influence/told/moved",
                Map.of("page", new MovedPage(told, form, links.choices(viewer), errors)),
                errors.any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }

    @Needs(Permission.LOG_INFLUENCE)
    @GetMapping("/told/{id}/back")
    ModelAndView askBack(@PathVariable UUID id, Viewer viewer) {
        return back(theirs(id, viewer), new BackForm(""), Errors.none());
    }

    @Needs(Permission.LOG_INFLUENCE)
    @PostMapping("/told/{id}/back")
    ModelAndView takeBack(
            @PathVariable UUID id, @Valid @ModelAttribute BackForm form, BindingResult result, Viewer viewer) {
        var told = theirs(id, viewer);
        if (result.hasErrors()) {
            return back(told, form, Errors.of(result));
        }
        logging.takeBack(told.id(), form.words(), viewer);
        return new ModelAndView("redirect:" + told.path());
    }

    private static ModelAndView back(Told told, BackForm form, Errors errors) {
        return new ModelAndView(
                "influence/told/back",
                Map.of("told", told, "form", form, "errors", errors),
                errors.any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }

    private Told theirs(UUID id, Viewer viewer) {
        var told = standing(id);
        if (!told.by(viewer.account())) {
            throw new NotFound();
        }
        return told;
    }

    private Told standing(UUID id) {
        return stories.found(new ToldId(id)).filter(told -> !told.takenBack()).orElseThrow(NotFound::new);
    }
}

package linchpin.matters.gathering;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.register.FeedbackArchive;
import linchpin.feedback.register.FeedbackArchive.Summary;
import linchpin.matters.GatherFeedback;
import linchpin.matters.MatterId;
import linchpin.matters.OpenMatter;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import linchpin.ui.Errors;
import linchpin.ui.Typed;
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

/** From one feedback to a matter: a new one, or one that is open already. */
@Controller
class RaiseController {

    private final OpenMatter opening;
    private final GatherFeedback gathering;
    private final FeedbackArchive archive;
    private final RaiseChoices choices;

    RaiseController(OpenMatter opening, GatherFeedback gathering, FeedbackArchive archive, RaiseChoices choices) {
        this.opening = opening;
        this.gathering = gathering;
        this.archive = archive;
        this.choices = choices;
    }

    /** What the page prints. */
    record RaisePage(Summary feedback, OpenMatterForm form, RaiseChoices.Offered offered, Errors errors) {

        /** @return whether it comes back with what somebody typed before */
        boolean kept() {
            return !errors.any() && !(form.title() + form.summary()).isEmpty();
        }
    }

    @Needs(Permission.OPEN_MATTER)
    @GetMapping("/matters/from/{feedback}")
    ModelAndView ask(
            @PathVariable UUID feedback, @RequestParam(required = false) @Nullable String heard, Viewer viewer) {
        var summary = readable(feedback, viewer);
        var form = typed(summary, viewer);
        return page(summary, form, Errors.none(), heard == null ? null : form.summary(), viewer);
    }

    @Needs(Permission.OPEN_MATTER)
    @PostMapping("/matters/from/{feedback}")
    ModelAndView open(
            @PathVariable UUID feedback,
            @Valid @ModelAttribute OpenMatterForm form,
            BindingResult result,
            Viewer viewer) {
        var summary = readable(feedback, viewer);
        if (result.hasErrors()) {
            return page(summary, form, Errors.of(result), null, viewer);
        }
        var matter = opening.open(viewer, Set.of(summary.id()), form.title(), form.summary(), form.chosenPlace());
        choices.drop(viewer, summary.id());
        return new ModelAndView("redirect:/matters/" + matter.id());
    }

    /** Which matter a feedback is to join. */
    record JoinForm(
            @NotBlank(message = "Choose the matter that it belongs to")
            String matter) {

        JoinForm {
            matter = Typed.text(matter);
        }

        /** @throws NotFound for what is no matter's id */
        MatterId chosen() {
            try {
                return new MatterId(UUID.fromString(matter));
            } catch (IllegalArgumentException _) {
                throw new NotFound();
            }
        }
    }

    @Needs(Permission.OPEN_MATTER)
    @PostMapping("/matters/from/{feedback}/join")
    ModelAndView join(
            @PathVariable UUID feedback, @Valid @ModelAttribute JoinForm form, BindingResult result, Viewer viewer) {
        if (result.hasErrors()) {
            var summary = readable(feedback, viewer);
            return page(summary, typed(summary, viewer), Errors.of(result), null, viewer);
        }
        var matter = form.chosen();
        gathering.add(viewer, matter, Set.of(new FeedbackId(feedback)));
        return new ModelAndView("redirect:/matters/" + matter.id());
    }

    /** Comes back with everything typed, and what was said before like the summary. */
    @Needs(Permission.OPEN_MATTER)
    @PostMapping("/matters/from/{feedback}/heard")
    ModelAndView heard(@PathVariable UUID feedback, @ModelAttribute OpenMatterForm form, Viewer viewer) {
        choices.keep(viewer, readable(feedback, viewer).id(), form);
        return new ModelAndView("redirect:/matters/from/" + feedback + "?heard=yes");
    }

    private OpenMatterForm typed(Summary summary, Viewer viewer) {
        return choices.kept(viewer, summary.id()).orElseGet(() -> OpenMatterForm.at(summary.placeId()));
    }

    private Summary readable(UUID feedback, Viewer viewer) {
        return archive.summary(new FeedbackId(feedback))
                .filter(summary -> viewer.mayReadAbout(summary.placeId()) && !summary.withdrawn())
                .orElseThrow(NotFound::new);
    }

    /** @param heard words that somebody asked about; null for none */
    private ModelAndView page(
            Summary feedback, OpenMatterForm form, Errors errors, @Nullable String heard, Viewer viewer) {
        var offered = choices.offered(feedback.id(), heard, viewer);
        return new ModelAndView(
                "matters/gathering/raise",
                Map.of("page", new RaisePage(feedback, form, offered, errors)),
                errors.any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }
}

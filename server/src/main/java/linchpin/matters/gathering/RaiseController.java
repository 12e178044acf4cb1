package linchpin.matters;

import gg.jte.Content;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import linchpin.feedback.EarlierLike;
import linchpin.feedback.FeedbackArchive;
import linchpin.feedback.FeedbackId;
import linchpin.organisation.Places;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import linchpin.ui.Choice;
import linchpin.ui.Errors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
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
    private final Matters matters;
    private final FeedbackArchive archive;
    private final Places places;
    private final ObjectProvider<EarlierLike> earlier;

    RaiseController(
            OpenMatter opening,
            GatherFeedback gathering,
            Matters matters,
            FeedbackArchive archive,
            Places places,
            ObjectProvider<EarlierLike> earlier) {
        this.opening = opening;
        this.gathering = gathering;
        this.matters = matters;
        this.archive = archive;
        this.places = places;
        this.earlier = earlier;
    }

    /** What the page prints. */
    record RaisePage(
            FeedbackArchive.Summary feedback,
            OpenMatterForm form,
            List<Choice> places,
            List<Choice> open,
            @Nullable Content heard,
            Errors errors) {}

    @Needs(Permission.OPEN_MATTER)
    @GetMapping("/matters/from/{feedback}")
    ModelAndView ask(@PathVariable UUID feedback, Viewer viewer) {
        var summary = readable(feedback, viewer);
        return page(summary, OpenMatterForm.at(summary.placeId()), Errors.none(), null, viewer);
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
        var matter = opening.open(viewer, Set.of(summary.id()), form);
        return new ModelAndView("redirect:/matters/" + matter.id());
    }

    @Needs(Permission.OPEN_MATTER)
    @PostMapping("/matters/from/{feedback}/join")
    String join(@PathVariable UUID feedback, @RequestParam UUID matter, Viewer viewer) {
        gathering.add(viewer, new MatterId(matter), Set.of(new FeedbackId(feedback)));
        return "redirect:/matters/" + matter;
    }

    private FeedbackArchive.Summary readable(UUID feedback, Viewer viewer) {
        return archive.summary(new FeedbackId(feedback))
                .filter(summary -> viewer.mayReadAbout(summary.placeId()) && !summary.withdrawn())
                .orElseThrow(NotFound::new);
    }

    /** Comes back with everything typed, and what was said before like the summary. */
    @Needs(Permission.OPEN_MATTER)
    @PostMapping("/matters/from/{feedback}/heard")
    ModelAndView heard(@PathVariable UUID feedback, @ModelAttribute OpenMatterForm form, Viewer viewer) {
        return page(readable(feedback, viewer), form, Errors.none(), form.summary(), viewer);
    }

    /** @param heard words that somebody asked about; null for none */
    private ModelAndView page(
            FeedbackArchive.Summary feedback,
            OpenMatterForm form,
            Errors errors,
            @Nullable String heard,
            Viewer viewer) {
        var in = matters.of(feedback.id());
        var open = matters.readable(viewer).stream()
                .filter(matter -> !matter.state().closed() && !in.contains(matter))
                .map(matter -> new Choice(matter.id().id().toString(), matter.number() + ". " + matter.title()))
                .toList();
        var ask = "/matters/from/" + feedback.id().id() + "/heard";
        var before = earlier.stream()
                .flatMap(like -> like.under("summary", ask, heard, viewer).stream())
                .findFirst()
                .orElse(null);
        return new ModelAndView(
                "matters/raise",
                Map.of("page", new RaisePage(feedback, form, places(viewer), open, before, errors)),
                errors.any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }

    private List<Choice> places(Viewer viewer) {
        var choices = new ArrayList<Choice>();
        if (viewer.mayReadAbout(null)) {
            choices.add(new Choice("", "The whole organisation"));
        }
        places.open().stream()
                .filter(place -> viewer.mayReadAbout(place.id()))
                .forEach(place -> choices.add(new Choice(place.id().id().toString(), place.fullName())));
        return choices;
    }
}

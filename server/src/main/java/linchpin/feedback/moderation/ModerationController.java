package linchpin.feedback.moderation;

import jakarta.validation.Valid;
import java.util.Map;
import java.util.UUID;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.acts.Moderation;
import linchpin.feedback.register.FeedbackArchive;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.ui.Errors;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where a moderator clears, holds back and masks. */
@Controller
@RequestMapping("/log/{id}/moderation")
class ModerationController {

    static final String VIEW = "feedback/moderation/moderation";

    private final FeedbackArchive archive;
    private final ModeratedWords words;
    private final Moderate moderate;
    private final Guard guard;

    ModerationController(FeedbackArchive archive, ModeratedWords words, Moderate moderate, Guard guard) {
        this.archive = archive;
        this.words = words;
        this.moderate = moderate;
        this.guard = guard;
    }

    @Needs(Permission.MODERATE)
    @GetMapping
    ModelAndView page(@PathVariable UUID id, @RequestParam(required = false) String clearing, Viewer viewer) {
        return view(readable(id, viewer), AsTyped.nothing(clearing != null));
    }

    @Needs(Permission.MODERATE)
    @PostMapping("/verdict")
    ModelAndView judge(
            @PathVariable UUID id, @Valid @ModelAttribute VerdictForm form, BindingResult result, Viewer viewer) {
        var feedback = readable(id, viewer);
        var errors = form.reasoned(Errors.of(result));
        if (errors.any()) {
            return view(feedback, AsTyped.of(form, errors));
        }
        if (form.verdict() == Moderation.CLEARED) {
            return back(feedback, guard.clear(feedback, form.seen()));
        }
        moderate.judge(feedback, form.verdict(), form.verdict() == Moderation.HELD ? form.reason() : null);
        return back(feedback, true);
    }

    @Needs(Permission.MODERATE)
    @PostMapping("/mask")
    ModelAndView mask(
            @PathVariable UUID id,
            @RequestParam UUID comment,
            @Valid @ModelAttribute MaskForm form,
            BindingResult result,
            Viewer viewer) {
        var feedback = readable(id, viewer);
        var errors = form.changed(words.shown(feedback, comment), Errors.of(result));
        if (errors.any()) {
            return view(feedback, AsTyped.of(comment, form, errors));
        }
        try {
            return back(feedback, guard.mask(feedback, comment, form.was(), form.text(), form.reason()));
        } catch (WordsChanged changed) {
            var view = view(feedback, AsTyped.of(comment, form, meanwhile(changed)));
            view.setStatus(HttpStatus.CONFLICT);
            return view;
        }
    }

    private static Errors meanwhile(WordsChanged changed) {
        return Errors.none()
                .with(
                        "text",
                        "These words changed while you were looking, and nothing of yours was shown. They now read: “%s”"
                                .formatted(changed.now()));
    }

    @Needs(Permission.MODERATE)
    @PostMapping("/restore")
    ModelAndView restore(
            @PathVariable UUID id,
            @RequestParam UUID comment,
            @Valid @ModelAttribute RestoreForm form,
            BindingResult result,
            Viewer viewer) {
        var feedback = readable(id, viewer);
        if (result.hasErrors()) {
            return view(feedback, AsTyped.restoring(comment, form, Errors.of(result)));
        }
        return back(feedback, guard.restore(feedback, comment, form.because()));
    }

    /** Shown in the answer itself and at no address of its own: whoever looks again is written down again. */
    @Needs(Permission.MODERATE)
    @PostMapping("/original")
    ModelAndView original(@PathVariable UUID id, Viewer viewer) {
        var feedback = readable(id, viewer);
        if (words.standing(feedback).withdrawn()) {
            return view(feedback, AsTyped.nothing(false));
        }
        moderate.open(feedback);
        return view(feedback, AsTyped.opening());
    }

    private FeedbackId readable(UUID id, Viewer viewer) {
        return archive.readable(new FeedbackId(id), viewer).id();
    }

    private ModelAndView view(FeedbackId feedback, AsTyped typed) {
        HttpStatusCode status = typed.errors().any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK;
        return new ModelAndView(VIEW, Map.of("page", words.page(feedback, typed)), status);
    }

    /** To the feedback; or, where there is something to decide before it may be quoted, to that. */
    private static ModelAndView back(FeedbackId feedback, boolean decided) {
        return new ModelAndView("redirect:/log/" + feedback.id() + (decided ? "" : "/moderation?clearing=1"));
    }
}

package linchpin.feedback.moderation;

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
import org.springframework.web.bind.annotation.GetMapping;
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

    private static final int LONGEST_REASON = 2_000;

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
            @PathVariable UUID id,
            @RequestParam Moderation verdict,
            @RequestParam Map<String, String> typed,
            Viewer viewer) {
        var feedback = readable(id, viewer);
        var reason = typed.getOrDefault("reason", "").strip();
        var errors = verdict == Moderation.HELD ? reasoned("reason", reason) : Errors.none();
        if (errors.any()) {
            return view(feedback, AsTyped.wrong(typed, errors));
        }
        if (verdict == Moderation.CLEARED) {
            return back(feedback, guard.clear(feedback, typed.getOrDefault("seen", "")));
        }
        moderate.judge(feedback, verdict, verdict == Moderation.HELD ? reason : null);
        return back(feedback, true);
    }

    @Needs(Permission.MODERATE)
    @PostMapping("/mask")
    ModelAndView mask(
            @PathVariable UUID id, @RequestParam UUID comment, @RequestParam Map<String, String> typed, Viewer viewer) {
        var feedback = readable(id, viewer);
        var text = plain(typed.getOrDefault("text-" + comment, ""));
        var reason = typed.getOrDefault("reason-" + comment, "").strip();
        var errors = checkText("text-" + comment, text, words.shown(feedback, comment));
        var missing = reasoned("reason-" + comment, reason);
        for (var field : missing.fields()) {
            errors = errors.with(field, String.valueOf(missing.of(field)));
        }
        if (errors.any()) {
            return view(feedback, AsTyped.wrong(typed, errors));
        }
        try {
            return back(
                    feedback, guard.mask(feedback, comment, typed.getOrDefault("was-" + comment, ""), text, reason));
        } catch (WordsChanged changed) {
            return meanwhile(feedback, "text-" + comment, changed, typed);
        }
    }

    private ModelAndView meanwhile(FeedbackId feedback, String field, WordsChanged changed, Map<String, String> typed) {
        var errors = Errors.none()
                .with(
                        field,
                        "These words changed while you were looking, and nothing of yours was shown. They now read: “%s”"
                                .formatted(changed.now()));
        var view = view(feedback, AsTyped.wrong(typed, errors));
        view.setStatus(HttpStatus.CONFLICT);
        return view;
    }

    @Needs(Permission.MODERATE)
    @PostMapping("/restore")
    ModelAndView restore(@PathVariable UUID id, @RequestParam UUID comment, Viewer viewer) {
        var feedback = readable(id, viewer);
        return back(feedback, guard.restore(feedback, comment));
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

    private static Errors reasoned(String field, String reason) {
        return reason.isEmpty()
                ? Errors.none().with(field, "Give the reason; the giver reads it")
                : tooLong(field, reason);
    }

    static Errors tooLong(String field, String text) {
        return text.length() > LONGEST_REASON
                ? Errors.none().with(field, "Shorten this to 2,000 characters")
                : Errors.none();
    }

    private static Errors checkText(String field, String text, String shown) {
        if (text.isBlank()) {
            return Errors.none().with(field, "Leave something in place of the words, for example [masked]");
        }
        return text.equals(plain(shown)) ? Errors.none().with(field, "Nothing was changed yet") : Errors.none();
    }

    /** Browsers send line ends of their own. */
    private static String plain(String text) {
        return text.replace("\r\n", "\n").replace("\u0000", "");
    }
}

package linchpin.feedback.moderation;

import java.util.Map;
import java.util.UUID;
import linchpin.feedback.FeedbackArchive;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.moderation.Moderate.Verdict;
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

/** Where a moderator clears, holds back, masks and answers. */
@Controller
@RequestMapping("/log/{id}/moderation")
class ModerationController {

    private static final int LONGEST_REASON = 2_000;

    private final FeedbackArchive archive;
    private final ModeratedWords words;
    private final Moderate moderate;

    ModerationController(FeedbackArchive archive, ModeratedWords words, Moderate moderate) {
        this.archive = archive;
        this.words = words;
        this.moderate = moderate;
    }

    @Needs(Permission.MODERATE)
    @GetMapping
    ModelAndView page(@PathVariable UUID id, Viewer viewer) {
        return view(readable(id, viewer), Map.of(), Errors.none(), false);
    }

    @Needs(Permission.MODERATE)
    @PostMapping("/verdict")
    ModelAndView judge(
            @PathVariable UUID id,
            @RequestParam Verdict verdict,
            @RequestParam Map<String, String> typed,
            Viewer viewer) {
        var feedback = readable(id, viewer);
        var reason = typed.getOrDefault("reason", "").strip();
        var errors = verdict == Verdict.HELD ? reasoned("reason", reason) : Errors.none();
        if (errors.any()) {
            return view(feedback, typed, errors, false);
        }
        moderate.judge(feedback, verdict, verdict == Verdict.HELD ? reason : null);
        return back(feedback);
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
            return view(feedback, typed, errors, false);
        }
        moderate.mask(feedback, comment, text, reason);
        return back(feedback);
    }

    @Needs(Permission.MODERATE)
    @PostMapping("/restore")
    ModelAndView restore(@PathVariable UUID id, @RequestParam UUID comment, Viewer viewer) {
        var feedback = readable(id, viewer);
        moderate.restore(feedback, comment);
        return back(feedback);
    }

    /** Shown in the answer itself and at no address of its own: whoever looks again is written down again. */
    @Needs(Permission.MODERATE)
    @PostMapping("/original")
    ModelAndView original(@PathVariable UUID id, Viewer viewer) {
        var feedback = readable(id, viewer);
        moderate.open(feedback);
        return view(feedback, Map.of(), Errors.none(), true);
    }

    @Needs(Permission.MODERATE)
    @PostMapping("/answer")
    ModelAndView answer(@PathVariable UUID id, @RequestParam Map<String, String> typed, Viewer viewer) {
        var feedback = readable(id, viewer);
        var answer = typed.getOrDefault("answer", "").strip();
        var errors = answer.isEmpty()
                ? Errors.none().with("answer", "Say what you did about it, or why you did not")
                : tooLong("answer", answer);
        if (errors.any()) {
            return view(feedback, typed, errors, false);
        }
        moderate.answerObjection(feedback, answer);
        return back(feedback);
    }

    private FeedbackId readable(UUID id, Viewer viewer) {
        return archive.readable(new FeedbackId(id), viewer).id();
    }

    private ModelAndView view(FeedbackId feedback, Map<String, String> typed, Errors errors, boolean opened) {
        HttpStatusCode status = errors.any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK;
        var page = words.page(feedback, typed, errors, opened);
        return new ModelAndView("feedback/moderation/moderation", Map.of("page", page), status);
    }

    private static ModelAndView back(FeedbackId feedback) {
        return new ModelAndView("redirect:/log/" + feedback.id());
    }

    private static Errors reasoned(String field, String reason) {
        return reason.isEmpty()
                ? Errors.none().with(field, "Give the reason; the giver reads it")
                : tooLong(field, reason);
    }

    private static Errors tooLong(String field, String text) {
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

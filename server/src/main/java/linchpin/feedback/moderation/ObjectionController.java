package linchpin.feedback.moderation;

import java.util.Map;
import java.util.UUID;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.acts.Objections;
import linchpin.feedback.register.FeedbackArchive;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.ui.Errors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where a moderator answers what a giver objects to. */
@Controller
class ObjectionController {

    private final FeedbackArchive archive;
    private final ModeratedWords words;
    private final Objections objections;

    ObjectionController(FeedbackArchive archive, ModeratedWords words, Objections objections) {
        this.archive = archive;
        this.words = words;
        this.objections = objections;
    }

    @Needs(Permission.MODERATE)
    @PostMapping("/log/{id}/moderation/answer")
    ModelAndView answer(@PathVariable UUID id, @RequestParam Map<String, String> typed, Viewer viewer) {
        var feedback = archive.readable(new FeedbackId(id), viewer).id();
        var answer = typed.getOrDefault("answer", "").strip();
        var errors = answer.isEmpty()
                ? Errors.none().with("answer", "Say what you did about it, or why you did not")
                : ModerationController.tooLong("answer", answer);
        if (errors.any()) {
            return new ModelAndView(
                    ModerationController.VIEW,
                    Map.of("page", words.page(feedback, AsTyped.wrong(typed, errors))),
                    HttpStatus.BAD_REQUEST);
        }
        objections.answer(feedback, answer);
        return new ModelAndView("redirect:/log/" + feedback.id());
    }
}

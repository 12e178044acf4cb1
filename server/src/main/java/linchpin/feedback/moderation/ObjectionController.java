package linchpin.feedback.moderation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.acts.Objections;
import linchpin.feedback.register.FeedbackArchive;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.ui.Errors;
import linchpin.ui.Typed;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
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

    /** What a giver who objects is answered. */
    record ReplyForm(
            @NotBlank(message = "Say what you did about it, or why you did not")
            @Size(max = VerdictForm.LONGEST_REASON, message = "Shorten this to 2,000 characters")
            String answer) {

        ReplyForm {
            answer = Typed.text(answer);
        }
    }

    @Needs(Permission.MODERATE)
    @PostMapping("/log/{id}/moderation/answer")
    ModelAndView answer(
            @PathVariable UUID id, @Valid @ModelAttribute ReplyForm form, BindingResult result, Viewer viewer) {
        var feedback = archive.readable(new FeedbackId(id), viewer).id();
        if (result.hasErrors()) {
            return new ModelAndView(
                    ModerationController.VIEW,
                    Map.of("page", words.page(feedback, AsTyped.of(form, Errors.of(result)))),
                    HttpStatus.BAD_REQUEST);
        }
        objections.answer(feedback, form.answer());
        return new ModelAndView("redirect:/log/" + feedback.id());
    }
}

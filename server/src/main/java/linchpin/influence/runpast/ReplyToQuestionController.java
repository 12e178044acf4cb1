package linchpin.influence.runpast;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;
import linchpin.influence.RunPastId;
import linchpin.people.AccountId;
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

/** Writing a reply, or changing one's own, and saying which is everybody's. */
@Controller
class ReplyToQuestionController {

    private final RunPastQuestions questions;
    private final ReadQuestion reading;
    private final AskLeaders asking;

    ReplyToQuestionController(RunPastQuestions questions, ReadQuestion reading, AskLeaders asking) {
        this.questions = questions;
        this.reading = reading;
        this.asking = asking;
    }

    /**
     * A reply, as it was typed.
     *
     * @param from the version that it changes; 0 for the first
     */
    record ReplyForm(
            @NotBlank(message = "Enter your reply")
            @Size(max = 4000, message = "Your reply must have 4,000 characters or fewer")
            String words,

            @Nullable Integer from) {

        ReplyForm {
            words = Typed.text(words);
            from = from == null ? Integer.valueOf(0) : from;
        }

        int version() {
            return from == null ? 0 : from;
        }
    }

    @Needs(Permission.LOG_INFLUENCE)
    @GetMapping("/run-past/{id}/reply")
    ModelAndView ask(@PathVariable UUID id, Viewer viewer) {
        var page = reading.page(found(id), viewer);
        if (!page.may().reply()) {
            throw new NotFound();
        }
        var mine = page.replies().stream()
                .filter(one -> one.writer().equals(viewer.account().id().toString()))
                .findFirst();
        var form = mine.map(one -> new ReplyForm(one.words(), one.version())).orElseGet(() -> new ReplyForm("", 0));
        return page(page, form, Errors.none());
    }

    @Needs(Permission.LOG_INFLUENCE)
    @PostMapping("/run-past/{id}/reply")
    ModelAndView reply(
            @PathVariable UUID id, @Valid @ModelAttribute ReplyForm form, BindingResult result, Viewer viewer) {
        var question = found(id);
        if (!OwesWhat.mayReply(question, viewer)) {
            throw new NotFound();
        }
        if (result.hasErrors()) {
            return page(reading.page(question, viewer), form, Errors.of(result));
        }
        asking.reply(question.id(), form.version(), form.words(), viewer);
        return new ModelAndView("redirect:" + question.path());
    }

    /** @param version of it that was read */
    @Needs(Permission.LOG_INFLUENCE)
    @PostMapping("/run-past/{id}/ours")
    String ours(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String writer,
            @RequestParam(defaultValue = "0") int version,
            Viewer viewer) {
        var question = found(id);
        asking.sayOurs(question.id(), account(writer), version, viewer);
        return "redirect:" + question.path();
    }

    private static AccountId account(String sent) {
        try {
            return new AccountId(UUID.fromString(sent));
        } catch (IllegalArgumentException _) {
            throw new NotFound();
        }
    }

    private Question found(UUID id) {
        return questions.found(new RunPastId(id)).orElseThrow(NotFound::new);
    }

    private static ModelAndView page(QuestionPage page, ReplyForm form, Errors errors) {
        return new ModelAndView(
                "influence/runpast/reply",
                Map.of("page", page, "form", form, "errors", errors),
                errors.any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }
}

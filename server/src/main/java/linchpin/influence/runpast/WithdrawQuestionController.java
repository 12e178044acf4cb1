package linchpin.influence.runpast;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;
import linchpin.influence.RunPastId;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
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

/** Whoever asked wants no reply any more, and says why. */
@Controller
class WithdrawQuestionController {

    private final RunPastQuestions questions;
    private final ReadQuestion reading;
    private final AskLeaders asking;

    WithdrawQuestionController(RunPastQuestions questions, ReadQuestion reading, AskLeaders asking) {
        this.questions = questions;
        this.reading = reading;
        this.asking = asking;
    }

    /** Why it is withdrawn, as it was typed. */
    record WhyWithdrawn(
            @NotBlank(message = "Enter why you want no reply any more")
            @Size(max = 1000, message = "This must have 1,000 characters or fewer")
            String words) {

        WhyWithdrawn {
            words = Typed.text(words);
        }
    }

    @Needs(Permission.ASK_LEADERS)
    @GetMapping("/run-past/{id}/withdraw")
    ModelAndView ask(@PathVariable UUID id, Viewer viewer) {
        return page(id, new WhyWithdrawn(""), Errors.none(), viewer);
    }

    @Needs(Permission.ASK_LEADERS)
    @PostMapping("/run-past/{id}/withdraw")
    ModelAndView withdraw(
            @PathVariable UUID id, @Valid @ModelAttribute WhyWithdrawn form, BindingResult result, Viewer viewer) {
        if (result.hasErrors()) {
            return page(id, form, Errors.of(result), viewer);
        }
        asking.withdraw(new RunPastId(id), form.words(), viewer);
        return new ModelAndView("redirect:/run-past/" + id);
    }

    private ModelAndView page(UUID id, WhyWithdrawn form, Errors errors, Viewer viewer) {
        var question = questions.found(new RunPastId(id)).orElseThrow(NotFound::new);
        if (!reading.page(question, viewer).may().withdraw()) {
            throw new NotFound();
        }
        return new ModelAndView(
                "influence/runpast/withdraw",
                Map.of("question", question, "form", form, "errors", errors),
                errors.any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }
}

package linchpin.answers.judging;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import linchpin.answers.AnswerId;
import linchpin.answers.AnswerKind;
import linchpin.answers.AnswerRefused;
import linchpin.answers.JudgeChange;
import linchpin.answers.Verdict;
import linchpin.answers.said.ShownAnswer;
import linchpin.answers.said.ShownAnswers;
import linchpin.feedback.ReceiptPanel;
import linchpin.feedback.Receipts;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import linchpin.platform.Tenancy;
import linchpin.ui.Errors;
import linchpin.ui.OpenToAll;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** "Did it change?", asked of givers with their receipt and of patient leaders. */
@Controller
class JudgeController {

    private final JudgeChange judging;
    private final Receipts receipts;
    private final ShownAnswers answers;

    JudgeController(JudgeChange judging, Receipts receipts, ShownAnswers answers) {
        this.judging = judging;
        this.receipts = receipts;
        this.answers = answers;
    }

    /**
     * The question again, with what was typed.
     *
     * @param action where the form goes
     * @param receipt for the form to carry; empty for a patient leader, who is signed in
     */
    record JudgePage(ShownAnswer said, String action, String receipt, String verdict, String words, Errors errors) {}

    @OpenToAll(session = false)
    @PostMapping("/receipt/judge")
    ModelAndView asGiver(@Valid @ModelAttribute JudgeForm form, BindingResult result, HttpServletRequest request) {
        var opened = receipts.open(form.receipt()).orElseThrow(NotFound::new);
        var answer = Optional.ofNullable(form.answer()).map(AnswerId::new).orElseThrow(NotFound::new);
        return Tenancy.in(opened.organisation().id(), () -> {
            if (result.hasErrors()) {
                return again(answer, "/receipt/judge", form, result);
            }
            try {
                judging.asGiver(opened.feedback(), answer, form.asked(), form.chosen(), form.words());
            } catch (AnswerRefused e) {
                return new ModelAndView(
                        "answers/judging/changed", Map.of("page", form, "refused", e), HttpStatus.CONFLICT);
            }
            request.setAttribute(
                    ReceiptPanel.DONE, "Thank you. Your answer counts: " + meaning(form.chosen(), kind(answer)));
            return new ModelAndView("forward:/receipt");
        });
    }

    @Needs(Permission.JUDGE_CHANGE)
    @PostMapping("/answers/{id}/judge")
    ModelAndView asLeader(
            @PathVariable UUID id, @Valid @ModelAttribute JudgeForm form, BindingResult result, Viewer viewer) {
        if (result.hasErrors()) {
            return again(new AnswerId(id), "/answers/" + id + "/judge", form, result);
        }
        var matter = judging.asLeader(viewer, new AnswerId(id), form.asked(), form.chosen(), form.words());
        return new ModelAndView("redirect:/matters/" + matter.id() + "#confirmation");
    }

    private ModelAndView again(AnswerId answer, String action, JudgeForm form, BindingResult result) {
        var said = answers.with(answer).orElseThrow(NotFound::new);
        var page = new JudgePage(
                said,
                action,
                form.receipt(),
                form.verdict(),
                form.words(),
                Errors.of(result).about("again"));
        return new ModelAndView("answers/judging/again", Map.of("page", page), HttpStatus.BAD_REQUEST);
    }

    private AnswerKind kind(AnswerId answer) {
        return answers.with(answer).orElseThrow(NotFound::new).answer().kind();
    }

    private static String meaning(Verdict verdict, AnswerKind kind) {
        var to = kind == AnswerKind.DID ? "the person who promised it" : "the person who wrote the answer";
        return switch (verdict) {
            case YES -> "you say yes.";
            case HALF -> "you say half. It goes back to " + to + ", with a date.";
            case NO -> "you say no. It goes back to " + to + ", with a date.";
        };
    }
}

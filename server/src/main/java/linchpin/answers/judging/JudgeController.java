package linchpin.answers.judging;

import java.util.Map;
import java.util.UUID;
import linchpin.answers.AnswerId;
import linchpin.answers.AnswerRefused;
import linchpin.answers.JudgeChange;
import linchpin.answers.PublishedAnswer;
import linchpin.answers.Verdict;
import linchpin.feedback.Receipts;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import linchpin.platform.Tenancy;
import linchpin.ui.OpenToAll;
import linchpin.ui.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** "Did it change?", asked of givers with their receipt and of patient leaders. */
@Controller
class JudgeController {

    private static final int LONGEST = 4000;

    private final JudgeChange judging;
    private final Receipts receipts;

    JudgeController(JudgeChange judging, Receipts receipts) {
        this.judging = judging;
        this.receipts = receipts;
    }

    /**
     * What was chosen.
     *
     * @param asked which asking was read, see {@link PublishedAnswer#asked()}
     */
    record JudgeForm(@Nullable UUID answer, String asked, String verdict, String words, String receipt) {

        JudgeForm {
            asked = Typed.text(asked);
            verdict = Typed.text(verdict);
            words = Typed.text(words);
            receipt = Typed.text(receipt);
        }

        String shortened() {
            return words.substring(0, Math.min(words.length(), LONGEST));
        }
    }

    @OpenToAll(session = false)
    @PostMapping("/receipt/judge")
    ModelAndView asGiver(@ModelAttribute JudgeForm form) {
        var opened = receipts.open(form.receipt()).orElseThrow(NotFound::new);
        var verdict = Verdict.chosen(form.verdict());
        if (form.answer() == null || verdict.isEmpty()) {
            return told(form, "Please choose yes, half or no", "Nothing was saved yet.", HttpStatus.BAD_REQUEST);
        }
        var answer = new AnswerId(form.answer());
        try {
            Tenancy.in(opened.organisation().id(), () -> {
                judging.asGiver(opened.feedback(), answer, form.asked(), verdict.get(), form.shortened());
                return answer;
            });
        } catch (AnswerRefused e) {
            return told(
                    form,
                    "The answer has changed since you read it",
                    "Nothing was saved. Please read the new answer and choose again.",
                    HttpStatus.CONFLICT);
        }
        return told(form, "Thank you", "Your answer counts: " + meaning(verdict.get()), HttpStatus.OK);
    }

    @Needs(Permission.JUDGE_CHANGE)
    @PostMapping("/answers/{id}/judge")
    String asLeader(@PathVariable UUID id, @ModelAttribute JudgeForm form, Viewer viewer) {
        var matter = Verdict.chosen(form.verdict())
                .map(verdict -> judging.asLeader(viewer, new AnswerId(id), form.asked(), verdict, form.shortened()))
                .orElseThrow(NothingChosen::new);
        return "redirect:/matters/" + matter.id() + "#confirmation";
    }

    private static String meaning(Verdict verdict) {
        return switch (verdict) {
            case YES -> "you say yes.";
            case HALF -> "you say half. It goes back to the person who promised it.";
            case NO -> "you say no. It goes back to the person who promised it.";
        };
    }

    private static ModelAndView told(JudgeForm form, String title, String text, HttpStatus status) {
        return new ModelAndView(
                "answers/judging/judged", Map.of("title", title, "text", text, "receipt", form.receipt()), status);
    }
}

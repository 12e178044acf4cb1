package linchpin.answers.withdrawing;

import jakarta.validation.Valid;
import java.util.Map;
import java.util.UUID;
import linchpin.answers.AnswerId;
import linchpin.answers.Answers;
import linchpin.matters.Matter;
import linchpin.matters.Matters;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import linchpin.ui.Errors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Takes a published answer off all public pages. */
@Controller
class WithdrawController {

    private final Answers answers;
    private final Matters matters;
    private final WithdrawAnswer withdrawing;

    WithdrawController(Answers answers, Matters matters, WithdrawAnswer withdrawing) {
        this.answers = answers;
        this.matters = matters;
        this.withdrawing = withdrawing;
    }

    /** What the page prints of the version that is public. */
    record WithdrawPage(String answer, int version, Matter matter, String youSaid, String label, String we) {}

    @Needs(Permission.APPROVE_ANSWER)
    @GetMapping("/answers/{id}/withdraw")
    ModelAndView ask(@PathVariable UUID id, Viewer viewer) {
        return page(id, viewer, WithdrawForm.EMPTY, Errors.none());
    }

    @Needs(Permission.APPROVE_ANSWER)
    @PostMapping("/answers/{id}/withdraw")
    ModelAndView withdraw(
            @PathVariable UUID id,
            @RequestParam int version,
            @Valid @ModelAttribute WithdrawForm form,
            BindingResult result,
            Viewer viewer) {
        if (result.hasErrors()) {
            return page(id, viewer, form, Errors.of(result));
        }
        withdrawing.withdraw(viewer, new AnswerId(id), version, form.because());
        return new ModelAndView("redirect:/answers/" + id);
    }

    private ModelAndView page(UUID id, Viewer viewer, WithdrawForm form, Errors errors) {
        var published = answers.published(new AnswerId(id)).orElseThrow(NotFound::new);
        var matter = matters.readable(published.matterId(), viewer, Permission.APPROVE_ANSWER);
        var page = new WithdrawPage(
                "/answers/" + id,
                published.version(),
                matter,
                published.youSaid(),
                published.kind().label(),
                published.we());
        return new ModelAndView(
                "answers/withdrawing/withdraw",
                Map.of("page", page, "form", form, "errors", errors),
                errors.any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }
}
